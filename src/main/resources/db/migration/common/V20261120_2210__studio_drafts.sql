-- Diagrams on their way into force: what one person drafts and another releases.
create table studio_draft (
  id varchar(36) not null primary key,
  title varchar(60) not null,
  base_number int not null,
  diagram ${text} not null,
  timetable ${text} not null,
  state varchar(12) not null,
  drafted_by varchar(64) not null,
  drafted_by_name varchar(80) not null,
  drafted_at timestamp(6) not null,
  saved_at timestamp(6) not null,
  submitted_at timestamp(6),
  released_by varchar(64),
  released_by_name varchar(80),
  released_at timestamp(6),
  note varchar(400) not null,
  version bigint not null
);

create table studio_draft_history (
  id varchar(36) not null primary key,
  draft_id varchar(36) not null,
  position int not null,
  act varchar(16) not null,
  person varchar(64) not null,
  person_name varchar(80) not null,
  entered_at timestamp(6) not null,
  diagram_digest varchar(80) not null,
  timetable_digest varchar(80) not null,
  note varchar(400) not null,
  constraint studio_draft_history_once unique (draft_id, position)
);
