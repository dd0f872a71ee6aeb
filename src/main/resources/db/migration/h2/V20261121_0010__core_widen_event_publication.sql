-- A reminder names everybody it goes to; no bound on how many a task may have.
alter table event_publication alter column serialized_event set data type varchar(1000000);
