alter table submission_receipt add column scan varchar(36);
alter table submission_receipt add column scan_name varchar(200);
