-- Who opened a turn's page: what somebody has before them is not taken back from under their eyes.
create table process_looked (
  task_id varchar(64) not null,
  person varchar(64) not null,
  looked_at timestamp(6) not null,
  primary key (task_id, person)
);
