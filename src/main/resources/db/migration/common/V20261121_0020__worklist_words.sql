-- What a list is searched by, and how a turn ended: for Tasklist's own lists.
alter table worklist_turn add column search_words varchar(1000);
alter table worklist_turn add column verdict varchar(32);
create index worklist_turn_ix4 on worklist_turn (assignee, closed_at);
