alter table evidence_file add column labels varchar(200) default '' not null;

alter table evidence_file add column final_copy boolean default false not null;
