package org.ziping.indicator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface AssignmentRows extends Repository<Assignment, String> {

	Assignment save(Assignment assignment);

	void delete(Assignment assignment);

	List<Assignment> findByDossierOrderByKindAscSubjectAsc(String dossier);

	Optional<Assignment> findByDossierAndKindAndSubject(String dossier, Assignment.Kind kind, String subject);

}
