-- How far each chain was linked; apart from the heads, which every act locks.
create table audit_linked (
    chain varchar(100) not null,
    entry_number bigint not null,
    primary key (chain)
);
