create trigger audit_entry_stays_as_it_is before update on audit_entry for each row
signal sqlstate '45000' set message_text = 'the audit trail is append-only';

create trigger audit_entry_stays before delete on audit_entry for each row
signal sqlstate '45000' set message_text = 'the audit trail is append-only';

create trigger audit_head_stays before delete on audit_head for each row
signal sqlstate '45000' set message_text = 'the audit trail is append-only';
