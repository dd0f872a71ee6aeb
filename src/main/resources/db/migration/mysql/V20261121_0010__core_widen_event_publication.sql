-- A reminder names everybody it goes to; no bound on how many a task may have.
alter table event_publication modify column serialized_event longtext not null;
