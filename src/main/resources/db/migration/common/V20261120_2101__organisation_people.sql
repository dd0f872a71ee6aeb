create table organisation_unit (
    code varchar(40) not null,
    name varchar(200) not null,
    region varchar(20) not null,
    kind varchar(20) not null,
    parent varchar(40),
    finance_bureau varchar(40),
    valid_from date not null,
    valid_until date,
    primary key (code)
);

create table organisation_section (
    code varchar(40) not null,
    unit varchar(40) not null,
    name varchar(200) not null,
    kind varchar(20) not null,
    valid_from date not null,
    valid_until date,
    primary key (code)
);

create index organisation_section_by_unit on organisation_section (unit);

create table organisation_person (
    id varchar(60) not null,
    name varchar(100) not null,
    unit varchar(40) not null,
    valid_from date not null,
    valid_until date,
    primary key (id)
);

create index organisation_person_by_unit on organisation_person (unit);

create table organisation_post (
    id varchar(36) not null,
    person varchar(60) not null,
    unit varchar(40) not null,
    section varchar(40),
    post_role varchar(30) not null,
    title varchar(100) not null,
    valid_from date not null,
    valid_until date,
    primary key (id)
);

create index organisation_post_by_person on organisation_post (person);

create index organisation_post_by_unit on organisation_post (unit, post_role);

create index organisation_post_by_section on organisation_post (section, post_role);

create table organisation_deputy (
    id varchar(36) not null,
    principal varchar(60) not null,
    deputy varchar(60) not null,
    valid_from date not null,
    valid_until date not null,
    primary key (id)
);

create index organisation_deputy_by_deputy on organisation_deputy (deputy);

create index organisation_deputy_by_principal on organisation_deputy (principal);

create table organisation_password (
    person varchar(60) not null,
    hash varchar(100) not null,
    changed_at timestamp(6) not null,
    primary key (person)
);

create table organisation_failed_sign_in (
    person varchar(60) not null,
    address varchar(60) not null,
    failures int not null,
    locked_until timestamp(6),
    primary key (person, address)
);
