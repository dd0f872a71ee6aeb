create table organisation_intake (
    id varchar(36) not null,
    file_name varchar(200) not null,
    file_digest varchar(80) not null,
    content ${blob},
    state varchar(20) not null,
    line_count int not null,
    finding_count int not null,
    findings ${text},
    summary varchar(500) not null,
    asked_by varchar(60) not null,
    asked_at timestamp(6) not null,
    decided_by varchar(60),
    decided_at timestamp(6),
    primary key (id)
);
