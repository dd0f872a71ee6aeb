alter table audit_head add column linked_number bigint default 0 not null;

create index audit_entry_by_act on audit_entry (act, happened_at);
