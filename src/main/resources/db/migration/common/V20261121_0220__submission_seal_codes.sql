alter table submission_seal add column codes_read integer;
alter table submission_seal add column by_eye boolean default false not null;
