alter table organisation_failed_sign_in add column failed_at timestamp(6);
