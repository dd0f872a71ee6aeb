create table indicator_target_set (
    id varchar(36) not null,
    unit varchar(40) not null,
    fiscal_year int not null,
    state varchar(12) not null,
    offered_by varchar(60),
    offered_name varchar(100),
    locked_by varchar(60),
    locked_name varchar(100),
    locked_at timestamp(6),
    lock_version bigint not null,
    primary key (id),
    constraint indicator_target_set_year unique (unit, fiscal_year)
);

create table indicator_target (
    id varchar(36) not null,
    unit varchar(40) not null,
    fiscal_year int not null,
    code varchar(20) not null,
    name varchar(300) not null,
    category varchar(20) not null,
    comparison varchar(12) not null,
    amount decimal(20, 6),
    measure_unit varchar(20) not null,
    basis varchar(1000) not null,
    due_on date,
    person varchar(60) not null,
    person_name varchar(100) not null,
    edition int not null,
    lock_version bigint not null,
    primary key (id),
    constraint indicator_target_code unique (unit, fiscal_year, code)
);

create table indicator_target_change (
    id varchar(36) not null,
    unit varchar(40) not null,
    fiscal_year int not null,
    code varchar(20) not null,
    before_text varchar(2000) not null,
    comparison varchar(12) not null,
    amount decimal(20, 6),
    measure_unit varchar(20) not null,
    due_on date,
    reason varchar(1000) not null,
    state varchar(12) not null,
    asked_by varchar(60) not null,
    asked_name varchar(100) not null,
    asked_at timestamp(6) not null,
    decided_by varchar(60),
    decided_name varchar(100),
    decided_at timestamp(6),
    lock_version bigint not null,
    primary key (id)
);

create index indicator_target_change_by_year on indicator_target_change (unit, fiscal_year);
