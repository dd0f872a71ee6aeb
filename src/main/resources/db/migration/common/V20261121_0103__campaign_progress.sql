-- A campaign of many units starts in batches: which have started, which could not, and whether it rests.
alter table campaign_campaign add paused boolean default false not null;
alter table campaign_unit add started_at timestamp(6) null;
alter table campaign_unit add trouble varchar(500) null;
update campaign_unit set started_at = current_timestamp where campaign in (select id from campaign_campaign where state = 'OPEN');
create index campaign_unit_waiting on campaign_unit (campaign, started_at);
