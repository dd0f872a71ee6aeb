-- Which submissions were drawn for a second look: by lot with its seed, or by risk with its reasons.
create table submission_draw (
  id varchar(36) not null,
  campaign varchar(36) not null,
  unit varchar(64) not null,
  way varchar(20) not null,
  seed bigint,
  reasons varchar(400) not null,
  person_name varchar(100) not null,
  drawn_at timestamp(6) not null,
  primary key (id)
) ${rowformat};
create unique index submission_draw_once on submission_draw (campaign, unit);
