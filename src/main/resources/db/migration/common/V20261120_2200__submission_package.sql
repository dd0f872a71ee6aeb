create table submission_seal (
  id varchar(36) not null,
  dossier varchar(36) not null,
  version_number integer not null,
  sealed_on date not null,
  copies integer not null,
  person varchar(64) not null,
  person_name varchar(100) not null,
  scan varchar(36) not null,
  scan_name varchar(200) not null,
  scan_kind varchar(10) not null,
  scan_pages integer,
  volume_pages integer not null,
  registered_at timestamp(6) not null,
  primary key (id)
) ${rowformat};
create index submission_seal_dossier on submission_seal (dossier, version_number);

create table submission_package (
  id varchar(36) not null,
  dossier varchar(36) not null,
  version_number integer not null,
  attempt integer not null,
  content_digest varchar(80) not null,
  sha256 varchar(64) not null,
  sm3 varchar(64) not null,
  size_bytes bigint not null,
  person varchar(64) not null,
  person_name varchar(100) not null,
  submitted_at timestamp(6) not null,
  primary key (id)
) ${rowformat};
create unique index submission_package_once on submission_package (dossier, version_number, attempt);

create table submission_receipt (
  id varchar(36) not null,
  dossier varchar(36) not null,
  bureau varchar(64) not null,
  receipt_year integer not null,
  sequence_number integer,
  receipt_number varchar(100) not null,
  version_number integer not null,
  content_digest varchar(80) not null,
  person varchar(64) not null,
  person_name varchar(100) not null,
  received_at timestamp(6) not null,
  primary key (id)
) ${rowformat};
create unique index submission_receipt_once on submission_receipt (dossier);
create unique index submission_receipt_sequence on submission_receipt (bureau, receipt_year, sequence_number);

create table submission_receipt_count (
  id varchar(80) not null,
  latest integer not null,
  primary key (id)
) ${rowformat};

create table submission_rescore (
  id varchar(36) not null,
  dossier varchar(36) not null,
  version_number integer not null,
  points decimal(7, 2) not null,
  reason varchar(1000) not null,
  person varchar(64) not null,
  person_name varchar(100) not null,
  scored_at timestamp(6) not null,
  primary key (id)
) ${rowformat};
create index submission_rescore_dossier on submission_rescore (dossier, version_number);
