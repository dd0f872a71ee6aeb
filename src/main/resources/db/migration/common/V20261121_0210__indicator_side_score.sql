create table indicator_side_score (
    id varchar(36) not null,
    dossier varchar(36) not null,
    indicator varchar(40) not null,
    side varchar(12) not null,
    points decimal(10, 2) not null,
    self_points decimal(10, 2),
    reason varchar(2000),
    version_number int,
    person varchar(60) not null,
    person_name varchar(100) not null,
    given_at timestamp(6) not null,
    edition int not null,
    lock_version bigint not null,
    primary key (id),
    constraint indicator_side_score_leaf unique (dossier, indicator, side)
);
