-- What was told and what was answered: both happen once.
create table process_reminder (
  task_id varchar(64) not null,
  kind varchar(16) not null,
  day_told date not null,
  entered_at timestamp(6) not null,
  primary key (task_id, kind, day_told)
);

create table process_answer (
  idempotency_key varchar(80) not null primary key,
  task_id varchar(64) not null,
  person varchar(64) not null,
  dossier_id varchar(36) not null,
  settled varchar(400) not null,
  next_steps varchar(2000) not null,
  entered_at timestamp(6) not null
);
