create trigger dossier_decision_stays_as_it_is before update on dossier_decision for each row
signal sqlstate '45000' set message_text = 'decisions and frozen versions are written once';

create trigger dossier_decision_stays before delete on dossier_decision for each row
signal sqlstate '45000' set message_text = 'decisions and frozen versions are written once';

create trigger dossier_version_stays_as_it_is before update on dossier_version for each row
signal sqlstate '45000' set message_text = 'decisions and frozen versions are written once';

create trigger dossier_version_stays before delete on dossier_version for each row
signal sqlstate '45000' set message_text = 'decisions and frozen versions are written once';

create trigger dossier_frozen_part_stays_as_it_is before update on dossier_frozen_part for each row
signal sqlstate '45000' set message_text = 'decisions and frozen versions are written once';

create trigger dossier_frozen_part_stays before delete on dossier_frozen_part for each row
signal sqlstate '45000' set message_text = 'decisions and frozen versions are written once';
