create table dossier_dossier (
  id varchar(36) not null,
  fiscal_year integer not null,
  unit varchar(64) not null,
  campaign varchar(64) not null,
  business_key varchar(80) not null,
  status varchar(20) not null,
  round integer not null,
  reviewed_before boolean not null,
  version_in_force integer,
  drafter varchar(64),
  leader varchar(64),
  confirmer varchar(64),
  deputies varchar(1000) not null,
  members varchar(6000) not null,
  agreed_by varchar(64),
  final_digest varchar(80),
  created_at timestamp(6) not null,
  primary key (id)
) ${rowformat};
create unique index dossier_dossier_business on dossier_dossier (business_key);
create index dossier_dossier_campaign on dossier_dossier (campaign);

create table dossier_area (
  id varchar(36) not null,
  dossier varchar(36) not null,
  code varchar(40) not null,
  name varchar(100) not null,
  position integer not null,
  parts varchar(2000) not null,
  members varchar(6000) not null,
  state varchar(20) not null,
  seen_manifest ${text},
  primary key (id)
) ${rowformat};
create unique index dossier_area_code on dossier_area (dossier, code);

create table dossier_contribution (
  id varchar(36) not null,
  dossier varchar(36) not null,
  section varchar(64) not null,
  position integer not null,
  state varchar(20) not null,
  reason varchar(2000),
  handed_in_by varchar(64),
  digest varchar(80),
  standing_digest varchar(80),
  agreed_digest varchar(80),
  lock_version bigint not null,
  primary key (id)
) ${rowformat};
create unique index dossier_contribution_section on dossier_contribution (dossier, section);

create table dossier_comment (
  id varchar(36) not null,
  dossier varchar(36) not null,
  round integer not null,
  area varchar(40),
  section varchar(64),
  author varchar(64) not null,
  anchor varchar(200) not null,
  quote varchar(2000),
  words varchar(2000) not null,
  see_again boolean not null,
  written_at timestamp(6) not null,
  answer_kind varchar(20),
  answer_words varchar(2000),
  answered_by varchar(64),
  answered_at timestamp(6),
  lock_version bigint not null,
  primary key (id)
) ${rowformat};
create index dossier_comment_dossier on dossier_comment (dossier, written_at);

create table dossier_decision (
  id varchar(36) not null,
  dossier varchar(36) not null,
  number bigint not null,
  step varchar(64) not null,
  section varchar(64),
  area varchar(40),
  person varchar(64) not null,
  person_name varchar(100) not null,
  on_behalf_of varchar(64),
  post varchar(200) not null,
  verdict varchar(20) not null,
  opinion varchar(2000),
  return_to varchar(64),
  digest varchar(80) not null,
  version_number integer,
  round integer not null,
  one_person boolean not null,
  task varchar(64),
  decided_at timestamp(6) not null,
  primary key (id)
) ${rowformat};
create unique index dossier_decision_number on dossier_decision (dossier, number);

create table dossier_marked_change (
  id varchar(36) not null,
  dossier varchar(36) not null,
  version_number integer not null,
  position integer not null,
  part varchar(200) not null,
  from_words varchar(2000) not null,
  to_words varchar(2000) not null,
  marked_by varchar(64) not null,
  marked_at timestamp(6) not null,
  primary key (id)
) ${rowformat};
create index dossier_marked_change_version on dossier_marked_change (dossier, version_number);

create table dossier_version (
  id varchar(36) not null,
  dossier varchar(36) not null,
  version_number integer not null,
  sm3 varchar(80) not null,
  sha256 varchar(80) not null,
  frozen_at timestamp(6) not null,
  frozen_by varchar(64) not null,
  finalised_from integer,
  primary key (id)
) ${rowformat};
create unique index dossier_version_number on dossier_version (dossier, version_number);

create table dossier_frozen_part (
  id varchar(36) not null,
  dossier varchar(36) not null,
  version_number integer not null,
  part_key varchar(200) not null,
  name varchar(200) not null,
  authors varchar(2000) not null,
  digest varchar(80) not null,
  content ${blob} not null,
  primary key (id)
) ${rowformat};
create unique index dossier_frozen_part_key on dossier_frozen_part (dossier, version_number, part_key);
