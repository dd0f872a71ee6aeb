create table web_token (
    id varchar(36) not null,
    person varchar(60) not null,
    name varchar(100) not null,
    sha256 varchar(64) not null,
    scopes varchar(500) not null,
    made_at timestamp(6) not null,
    expires_at timestamp(6) not null,
    used_at timestamp(6),
    revoked_at timestamp(6),
    revoked_by varchar(60),
    primary key (id)
);

create unique index web_token_by_hash on web_token (sha256);

create table web_answered (
    person varchar(60) not null,
    idempotency_key varchar(100) not null,
    asked varchar(500) not null,
    status int not null,
    media_type varchar(100) not null,
    body ${text} not null,
    answered_at timestamp(6) not null,
    primary key (person, idempotency_key)
);

create index web_answered_by_moment on web_answered (answered_at);
