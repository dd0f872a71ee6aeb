-- Takes from the application's account what it never needs on the trail and on what was decided: changing and removing.
-- Run by the database administrator after the first start has made the tables (and again after an upgrade that adds one),
-- with the names of your database and account in place of `ziping`:
--     mysql -u root -p < docker/audit-grants.sql
-- MySQL gives rights by addition only: so the account's right on the whole schema is replaced by rights on its tables.
-- Upgrades are made with an account of their own: SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD.
-- Afterwards set ZIPING_AUDIT_GRANTSREQUIRED=true: the start then refuses if the rights ever come back.

set @schema = 'ziping';
set @account = "'ziping'@'%'";

set @sql = concat('revoke all privileges on `', @schema, '`.* from ', @account);
prepare one from @sql; execute one; deallocate prepare one;

delimiter //
drop procedure if exists mysql.ziping_grants //
create procedure mysql.ziping_grants(in house varchar(64), in account varchar(200))
begin
  declare done boolean default false;
  declare name varchar(64);
  declare tables cursor for select table_name from information_schema.tables where table_schema = house;
  declare continue handler for not found set done = true;
  open tables;
  each_table: loop
    fetch tables into name;
    if done then leave each_table; end if;
    set @rights = if(lower(name) in ('audit_entry', 'dossier_decision', 'dossier_version', 'dossier_frozen_part'),
        'select, insert', if(lower(name) = 'audit_head', 'select, insert, update', 'select, insert, update, delete'));
    set @sql = concat('grant ', @rights, ' on `', house, '`.`', name, '` to ', account);
    prepare one from @sql; execute one; deallocate prepare one;
  end loop;
  close tables;
end //
delimiter ;

call mysql.ziping_grants(@schema, @account);
drop procedure mysql.ziping_grants;
flush privileges;
