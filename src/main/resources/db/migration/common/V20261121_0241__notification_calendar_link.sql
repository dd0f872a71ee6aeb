-- A private address of one's due dates; only the digest of its secret is kept.
create table notification_calendar_link (
  person varchar(60) not null primary key,
  token_digest varchar(100) not null,
  made_at timestamp(6) not null,
  constraint notification_calendar_link_token unique (token_digest)
);
