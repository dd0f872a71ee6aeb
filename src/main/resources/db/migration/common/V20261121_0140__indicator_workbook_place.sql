-- Where a unit's workbooks keep each figure: drawn once, remembered for next year.
create table indicator_workbook_place (
    id varchar(36) not null,
    unit varchar(40) not null,
    item varchar(40) not null,
    money_column varchar(12) not null,
    place varchar(60) not null,
    primary key (id),
    constraint indicator_workbook_place_cell unique (unit, item, money_column)
);
