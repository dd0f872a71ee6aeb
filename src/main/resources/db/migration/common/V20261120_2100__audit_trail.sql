create table audit_head (
    chain varchar(100) not null,
    entry_number bigint not null,
    digest varchar(100) not null,
    primary key (chain)
);

create table audit_entry (
    chain varchar(100) not null,
    entry_number bigint not null,
    happened_at varchar(32) not null,
    person varchar(100) not null,
    person_name varchar(200) not null,
    on_behalf_of varchar(100),
    address varchar(100),
    act varchar(100) not null,
    subject varchar(300) not null,
    digest_before varchar(100),
    digest_after varchar(100),
    detail ${text} not null,
    form varchar(60) not null,
    previous varchar(100) not null,
    digest varchar(100) not null,
    second_digest varchar(100) not null,
    primary key (chain, entry_number)
);

create index audit_entry_by_person on audit_entry (person, happened_at);
create index audit_entry_by_time on audit_entry (happened_at);
