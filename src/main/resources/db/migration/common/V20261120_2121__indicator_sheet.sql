create table indicator_value (
    id varchar(36) not null,
    dossier varchar(36) not null,
    item varchar(40) not null,
    money_column varchar(12) not null,
    typed varchar(2000),
    amount decimal(38, 10),
    none_reason varchar(500),
    source varchar(200) not null,
    person varchar(60) not null,
    person_name varchar(100) not null,
    typed_at timestamp(6) not null,
    edition int not null,
    lock_version bigint not null,
    primary key (id),
    constraint indicator_value_cell unique (dossier, item, money_column)
);

create table indicator_score (
    id varchar(36) not null,
    dossier varchar(36) not null,
    indicator varchar(40) not null,
    answered boolean not null,
    met varchar(1000),
    answer_level varchar(20),
    answer_share decimal(10, 6),
    answer_points decimal(10, 2),
    reason varchar(2000),
    not_applicable boolean not null,
    preliminary decimal(10, 2),
    preliminary_reason varchar(2000),
    preliminary_by varchar(60),
    person varchar(60) not null,
    person_name varchar(100) not null,
    given_at timestamp(6) not null,
    edition int not null,
    lock_version bigint not null,
    primary key (id),
    constraint indicator_score_leaf unique (dossier, indicator)
);

create table indicator_assignment (
    id varchar(36) not null,
    dossier varchar(36) not null,
    kind varchar(20) not null,
    subject varchar(40) not null,
    section varchar(40) not null,
    person varchar(60),
    due_on date,
    assigned_by varchar(60) not null,
    lock_version bigint not null,
    primary key (id),
    constraint indicator_assignment_subject unique (dossier, kind, subject)
);

create index indicator_assignment_by_section on indicator_assignment (section, dossier);

create table indicator_key_task (
    id varchar(36) not null,
    dossier varchar(36) not null,
    code varchar(40) not null,
    name varchar(300) not null,
    section varchar(40) not null,
    budget_wan decimal(20, 6),
    target ${text} not null,
    actual ${text},
    completion decimal(9, 4),
    done ${text},
    problems ${text},
    measures ${text},
    person varchar(60) not null,
    edition int not null,
    lock_version bigint not null,
    primary key (id),
    constraint indicator_key_task_code unique (dossier, code)
);

create table indicator_change (
    id varchar(36) not null,
    dossier varchar(36) not null,
    subject varchar(120) not null,
    edition int not null,
    before_text ${text},
    after_text ${text},
    person varchar(60) not null,
    person_name varchar(100) not null,
    changed_at timestamp(6) not null,
    primary key (id)
);

create index indicator_change_by_subject on indicator_change (dossier, subject);
