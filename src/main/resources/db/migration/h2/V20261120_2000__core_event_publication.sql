-- Facts that a listener must still hear after a restart.
create table event_publication (
  id uuid not null primary key,
  completion_date timestamp(6) with time zone,
  event_type varchar(512) not null,
  listener_id varchar(512) not null,
  publication_date timestamp(6) with time zone not null,
  serialized_event varchar(4000) not null
);
