-- 延期报送申请: what a unit asked for, and what the finance bureau said.
create table dossier_extension (
  id varchar(36) not null primary key,
  dossier varchar(36) not null,
  asked_by varchar(64) not null,
  asked_name varchar(100) not null,
  reason varchar(1000) not null,
  until_day date not null,
  asked_at timestamp(6) not null,
  state varchar(20) not null,
  words varchar(2000),
  decided_name varchar(100),
  decided_at timestamp(6),
  lock_version bigint not null
) ${rowformat};
create index dossier_extension_dossier on dossier_extension (dossier, asked_at);
