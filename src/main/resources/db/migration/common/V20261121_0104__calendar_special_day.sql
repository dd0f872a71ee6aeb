-- Holidays and make-up days of years that did not come with the house, as an administrator entered them.
create table calendar_special_day (
  special_day date not null primary key,
  fiscal_year integer not null,
  kind varchar(10) not null,
  name varchar(60) not null
);
create index calendar_special_day_year on calendar_special_day (fiscal_year);
