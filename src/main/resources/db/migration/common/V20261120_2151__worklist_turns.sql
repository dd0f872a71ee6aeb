-- Whose turn it is, for lists; written by the engine's events in the same transaction.
create table worklist_turn (
  task_id varchar(64) not null primary key,
  dossier_id varchar(36) not null,
  unit varchar(40) not null,
  fiscal_year int not null,
  step varchar(64) not null,
  step_name varchar(200) not null,
  section_code varchar(40),
  area_code varchar(64),
  assignee varchar(64),
  due date,
  opened_at timestamp(6) not null,
  closed_at timestamp(6),
  closed_by varchar(64),
  completed boolean not null
);
create index worklist_turn_ix1 on worklist_turn (dossier_id, opened_at);
create index worklist_turn_ix2 on worklist_turn (unit, fiscal_year, closed_at);
create index worklist_turn_ix3 on worklist_turn (closed_by, closed_at);

create table worklist_offer (
  person varchar(64) not null,
  task_id varchar(64) not null,
  due date,
  primary key (person, task_id)
);
create index worklist_offer_ix1 on worklist_offer (person, due, task_id);
create index worklist_offer_ix2 on worklist_offer (task_id);
