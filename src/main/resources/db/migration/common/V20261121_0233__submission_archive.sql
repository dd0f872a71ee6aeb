-- What became of a closed evaluation's papers.
create table submission_archive (
  dossier varchar(36) not null,
  retention varchar(20) not null,
  retain_until date,
  begun_at timestamp(6) not null,
  compiled_name varchar(100),
  folder_sha256 varchar(64),
  receiver varchar(200),
  handed_on date,
  hold_reason varchar(200),
  hold_name varchar(100),
  lock_version bigint not null,
  primary key (dossier)
) ${rowformat};
