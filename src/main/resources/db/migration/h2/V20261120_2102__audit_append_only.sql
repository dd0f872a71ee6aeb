create trigger audit_entry_stays_as_it_is before update on audit_entry for each row call 'org.ziping.audit.AppendOnly';

create trigger audit_entry_stays before delete on audit_entry for each row call 'org.ziping.audit.AppendOnly';

create trigger audit_head_stays before delete on audit_head for each row call 'org.ziping.audit.AppendOnly';
