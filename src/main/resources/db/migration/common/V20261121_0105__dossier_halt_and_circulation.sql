-- 暂停 and 传阅: an evaluation that rests, and who was sent it to read.
alter table dossier_dossier add paused boolean default false not null;

create table dossier_circulated (
  id varchar(36) not null primary key,
  dossier varchar(36) not null,
  person varchar(64) not null,
  sent_by varchar(64) not null,
  sent_name varchar(100) not null,
  note varchar(500) not null,
  sent_at timestamp(6) not null,
  read_at timestamp(6)
) ${rowformat};
create index dossier_circulated_person on dossier_circulated (person, read_at);
create index dossier_circulated_dossier on dossier_circulated (dossier, sent_at);
