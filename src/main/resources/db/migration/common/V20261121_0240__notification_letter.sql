-- What leaves the house: one row a letter, however often it is tried.
create table notification_letter (
  id varchar(36) not null primary key,
  once_key varchar(120) not null,
  person varchar(60) not null,
  channel varchar(20) not null,
  address varchar(200),
  kind varchar(20) not null,
  task varchar(64),
  subject varchar(300) not null,
  content ${text} not null,
  state varchar(20) not null,
  attempts int not null,
  next_try timestamp(6) not null,
  leased_by varchar(36),
  leased_until timestamp(6) null,
  fault varchar(300),
  written_at timestamp(6) not null,
  ended_at timestamp(6) null,
  constraint notification_letter_once unique (once_key)
) ${rowformat};
create index notification_letter_due on notification_letter (state, next_try);
create index notification_letter_person on notification_letter (person, written_at);
create index notification_letter_written on notification_letter (written_at);

-- How a person wants to be told; who has no row is told in the pages alone.
create table notification_preference (
  person varchar(60) not null primary key,
  mail varchar(200),
  mobile varchar(30),
  work_account varchar(100),
  by_mail boolean not null,
  by_work boolean not null,
  by_sms boolean not null,
  urgent boolean not null,
  summary boolean not null,
  quiet_from varchar(5) not null,
  quiet_until varchar(5) not null,
  summarised_on date
);

-- Texts that an administrator worded anew.
create table notification_wording (
  code varchar(40) not null primary key,
  content varchar(2000) not null,
  changed_by varchar(60) not null,
  changed_at timestamp(6) not null
);
