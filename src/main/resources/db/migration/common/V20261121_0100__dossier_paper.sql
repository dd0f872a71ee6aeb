-- Decisions signed on paper and recorded by the office: who recorded, the scan, and what the leader said later.
create table dossier_paper (
  decision varchar(36) not null primary key,
  dossier varchar(36) not null,
  person varchar(64) not null,
  recorded_by varchar(64) not null,
  recorded_name varchar(100) not null,
  signed_on date not null,
  scan varchar(64) not null,
  state varchar(20) not null,
  words varchar(2000),
  said_at timestamp(6),
  lock_version bigint not null
) ${rowformat};
create index dossier_paper_person on dossier_paper (person, state);
create index dossier_paper_dossier on dossier_paper (dossier);
