create table organisation_region (
    code varchar(20) not null,
    name varchar(100) not null,
    primary key (code)
);

insert into organisation_region (code, name) select distinct region, region from organisation_unit;

alter table organisation_unit add own_accounts boolean default true not null;

create index organisation_unit_by_parent on organisation_unit (parent);

create index organisation_unit_by_bureau on organisation_unit (finance_bureau);

create table organisation_side (
    person varchar(60) not null,
    side varchar(20) not null,
    primary key (person),
    constraint organisation_side_once unique (person, side)
);

alter table organisation_post add side varchar(20);

update organisation_post set side = case when post_role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') then post_role
    else 'BUSINESS' end;

insert into organisation_side (person, side) select person, max(side) from organisation_post group by person;

alter table organisation_post add constraint organisation_post_one_side
    foreign key (person, side) references organisation_side (person, side);

alter table organisation_post add constraint organisation_post_side_of_role check (
    (side is null and valid_until is not null)
    or (side is not null and side = case when post_role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR') then post_role
        else 'BUSINESS' end));

create table organisation_request (
    id varchar(36) not null,
    kind varchar(20) not null,
    person varchar(60) not null,
    successor varchar(60),
    post varchar(36),
    unit varchar(40) not null,
    section varchar(40),
    post_role varchar(30),
    title varchar(100),
    begins date,
    ends date,
    reason varchar(500) not null,
    leaves boolean not null,
    asked_by varchar(60) not null,
    asked_at timestamp(6) not null,
    state varchar(20) not null,
    decided_by varchar(60),
    decided_at timestamp(6),
    answer varchar(500),
    row_version bigint not null,
    primary key (id)
);

create index organisation_request_by_state on organisation_request (state, asked_at);

create index organisation_request_by_person on organisation_request (person, state);

alter table organisation_deputy add steps varchar(1000) default '' not null;

alter table organisation_deputy add in_hand boolean default true not null;

alter table organisation_deputy add reason varchar(500) default '' not null;

alter table organisation_deputy add entered_at timestamp(6);
