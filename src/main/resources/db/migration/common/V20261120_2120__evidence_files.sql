create table evidence_file (
    id varchar(36) not null,
    dossier varchar(36) not null,
    section varchar(40),
    about varchar(60) not null,
    file_name varchar(200) not null,
    kind varchar(10) not null,
    size_bytes bigint not null,
    sha256 varchar(64) not null,
    beside boolean not null,
    person varchar(60) not null,
    person_name varchar(100) not null,
    stored_at timestamp(6) not null,
    removed_at timestamp(6),
    removed_by varchar(60),
    primary key (id)
);

create index evidence_file_by_dossier on evidence_file (dossier, section);
