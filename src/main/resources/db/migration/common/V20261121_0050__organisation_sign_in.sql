alter table organisation_password add column must_change boolean default false not null;

create table organisation_former_password (
    id varchar(36) not null,
    person varchar(60) not null,
    hash varchar(100) not null,
    replaced_at timestamp(6) not null,
    primary key (id)
);

create index organisation_former_password_of on organisation_former_password (person, replaced_at);

create table organisation_familiar_place (
    person varchar(60) not null,
    address varchar(60) not null,
    seen_at timestamp(6) not null,
    primary key (person, address)
);

create table organisation_second_factor (
    person varchar(60) not null,
    secret varchar(100) not null,
    confirmed_at timestamp(6),
    last_step bigint default 0 not null,
    primary key (person)
);

create table organisation_recovery_code (
    person varchar(60) not null,
    digest varchar(100) not null,
    used_at timestamp(6),
    primary key (person, digest)
);

create table organisation_step_up (
    unit varchar(40) not null,
    asked boolean not null,
    changed_at timestamp(6) not null,
    changed_by varchar(60) not null,
    primary key (unit)
);
