create table report_chapter (
    id varchar(36) not null,
    dossier varchar(36) not null,
    chapter varchar(40) not null,
    content ${text} not null,
    edition int not null,
    person varchar(60) not null,
    person_name varchar(100) not null,
    changed_at timestamp(6) not null,
    lock_version bigint not null,
    primary key (id),
    constraint report_chapter_one unique (dossier, chapter)
);

create table report_chapter_history (
    id varchar(36) not null,
    dossier varchar(36) not null,
    chapter varchar(40) not null,
    edition int not null,
    content ${text} not null,
    person varchar(60) not null,
    person_name varchar(100) not null,
    changed_at timestamp(6) not null,
    primary key (id),
    constraint report_chapter_history_edition unique (dossier, chapter, edition)
);

create table report_waiver (
    id varchar(36) not null,
    dossier varchar(36) not null,
    fingerprint varchar(40) not null,
    rule_code varchar(40) not null,
    quoted varchar(500) not null,
    reason varchar(500) not null,
    person varchar(60) not null,
    person_name varchar(100) not null,
    waived_at timestamp(6) not null,
    primary key (id),
    constraint report_waiver_one unique (dossier, fingerprint)
);

create table report_finding (
    id varchar(36) not null,
    dossier varchar(36) not null,
    examined_at timestamp(6) not null,
    stage varchar(20) not null,
    place_in_run int not null,
    rule_code varchar(40) not null,
    finding_level varchar(20) not null,
    sentence varchar(1000) not null,
    quoted varchar(500) not null,
    anchor varchar(120) not null,
    fingerprint varchar(40) not null,
    waived boolean not null,
    primary key (id)
);

create index report_finding_by_dossier on report_finding (dossier, examined_at);
