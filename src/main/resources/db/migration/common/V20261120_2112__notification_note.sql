-- What a person was told, once for each task, kind and day.
create table notification_note (
  id varchar(36) not null primary key,
  person varchar(60) not null,
  task varchar(64) not null,
  dossier varchar(36) not null,
  kind varchar(20) not null,
  told_on date not null,
  text_key varchar(120) not null,
  text_arguments varchar(1000) not null,
  link varchar(200) not null,
  told_at timestamp(6) not null,
  read_at timestamp(6) null,
  constraint notification_note_once unique (task, kind, told_on, person)
) ${rowformat};
create index notification_note_person on notification_note (person, read_at);
