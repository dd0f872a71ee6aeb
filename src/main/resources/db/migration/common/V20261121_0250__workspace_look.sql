-- What a reviewer had before them when they opened the material of a task, and how it read the first time.
create table workspace_look (
  task_id varchar(64) not null,
  person varchar(64) not null,
  dossier varchar(64) not null,
  area_code varchar(64) not null,
  digest varchar(200) not null,
  first_parts ${text} not null,
  first_at timestamp(6) not null,
  last_at timestamp(6) not null,
  primary key (task_id, person)
);
create index workspace_look_ix1 on workspace_look (dossier, area_code, person, last_at);
