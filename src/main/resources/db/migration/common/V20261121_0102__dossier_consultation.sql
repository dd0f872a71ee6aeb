-- Who is asked beside a step: 征求意见, 会签, 或签, 逐级审签, 委派; and what each of them said.
create table dossier_consultation (
  id varchar(36) not null primary key,
  dossier varchar(36) not null,
  task varchar(64) not null,
  kind varchar(20) not null,
  needed boolean not null,
  asked_by varchar(64) not null,
  asked_name varchar(100) not null,
  question varchar(1000) not null,
  due_on date not null,
  asked_at timestamp(6) not null,
  state varchar(20) not null,
  lock_version bigint not null
) ${rowformat};
create index dossier_consultation_dossier on dossier_consultation (dossier, asked_at);
create index dossier_consultation_task on dossier_consultation (task, state);

create table dossier_seat (
  id varchar(36) not null primary key,
  dossier varchar(36) not null,
  consultation varchar(36) not null,
  place integer not null,
  people varchar(2000) not null,
  verdict varchar(20),
  words varchar(2000),
  said_by varchar(64),
  said_name varchar(100),
  said_at timestamp(6),
  lock_version bigint not null
) ${rowformat};
create index dossier_seat_consultation on dossier_seat (consultation, place);
