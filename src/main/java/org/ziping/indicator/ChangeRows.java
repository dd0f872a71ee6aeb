package org.ziping.indicator;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ChangeRows extends Repository<Change, String> {

	Change save(Change change);

	List<Change> findByDossierAndSubjectOrderByEdition(String dossier, String subject);

}
