create table report_rule_setting (
    campaign varchar(36) not null,
    weights ${text} not null,
    low_rate decimal(7,2) not null,
    full_marks decimal(7,2) not null,
    repeated_signs int not null,
    own_words ${text} not null,
    allowed_words ${text} not null,
    person varchar(60) not null,
    person_name varchar(100) not null,
    changed_at timestamp(6) not null,
    lock_version bigint not null,
    primary key (campaign)
);
