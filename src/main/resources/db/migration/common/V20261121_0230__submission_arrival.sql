-- What stands in the finance bureau's inbox: one row for each time a version arrived.
create table submission_arrival (
  id varchar(36) not null,
  dossier varchar(36) not null,
  campaign varchar(36) not null,
  unit varchar(64) not null,
  version_number integer not null,
  attempt integer not null,
  content_digest varchar(80) not null,
  points decimal(7, 2),
  grade varchar(40),
  person_name varchar(100) not null,
  arrived_at timestamp(6) not null,
  state varchar(20) not null,
  ended_at timestamp(6),
  ended_name varchar(100),
  return_kind varchar(20),
  return_words varchar(2000),
  primary key (id)
) ${rowformat};
create unique index submission_arrival_once on submission_arrival (dossier, version_number, attempt);
create index submission_arrival_campaign on submission_arrival (campaign, arrived_at);
