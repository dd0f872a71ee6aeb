-- What of a submission is public, where, and what was found there.
create table submission_disclosure (
  dossier varchar(36) not null,
  version_number integer not null,
  approved_on date,
  due_on date,
  left_out ${text} not null,
  masked_words ${text} not null,
  prepared_name varchar(100),
  prepared_at timestamp(6),
  address varchar(1000),
  given_name varchar(200),
  given_file varchar(36),
  published_on date,
  published_name varchar(100),
  lock_version bigint not null,
  primary key (dossier)
) ${rowformat};

create table submission_publication_check (
  id varchar(36) not null,
  dossier varchar(36) not null,
  check_number integer not null,
  source varchar(1000) not null,
  sha256 varchar(64),
  outcome varchar(20) not null,
  difference_count integer not null,
  differences ${text} not null,
  checked_at timestamp(6) not null,
  primary key (id)
) ${rowformat};
create index submission_publication_check_dossier on submission_publication_check (dossier, check_number);

create table submission_given_file (
  id varchar(36) not null,
  dossier varchar(36) not null,
  file_bytes ${blob} not null,
  primary key (id)
) ${rowformat};
