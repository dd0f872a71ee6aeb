create trigger dossier_decision_stays_as_it_is before update on dossier_decision for each row call 'org.ziping.dossier.WrittenOnce';

create trigger dossier_decision_stays before delete on dossier_decision for each row call 'org.ziping.dossier.WrittenOnce';

create trigger dossier_version_stays_as_it_is before update on dossier_version for each row call 'org.ziping.dossier.WrittenOnce';

create trigger dossier_version_stays before delete on dossier_version for each row call 'org.ziping.dossier.WrittenOnce';

create trigger dossier_frozen_part_stays_as_it_is before update on dossier_frozen_part for each row call 'org.ziping.dossier.WrittenOnce';

create trigger dossier_frozen_part_stays before delete on dossier_frozen_part for each row call 'org.ziping.dossier.WrittenOnce';
