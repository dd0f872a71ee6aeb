-- The year: what the finance bureau asks of which units, and until when.
create table campaign_campaign (
  id varchar(36) not null primary key,
  bureau varchar(40) not null,
  fiscal_year int not null,
  title varchar(200) not null,
  notice varchar(80) not null,
  final_date date not null,
  indicator_system varchar(120) not null,
  report_template varchar(120) not null,
  state varchar(10) not null,
  drafted_by varchar(60) not null,
  drafted_at timestamp(6) not null,
  opened_by varchar(60),
  opened_at timestamp(6) null,
  version bigint not null
) ${rowformat};
create index campaign_campaign_bureau on campaign_campaign (bureau, fiscal_year);

create table campaign_unit (
  id varchar(80) not null primary key,
  campaign varchar(36) not null,
  unit varchar(40) not null
) ${rowformat};
create index campaign_unit_campaign on campaign_unit (campaign);
create index campaign_unit_unit on campaign_unit (unit);

create table campaign_due (
  campaign varchar(36) not null,
  place int not null,
  step varchar(60) not null,
  due_date date not null,
  planned_days int not null,
  granted_days int not null,
  primary key (campaign, place)
) ${rowformat};
