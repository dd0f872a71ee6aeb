package org.ziping.evidence;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface EvidenceRows extends Repository<Evidence, String> {

	Evidence save(Evidence evidence);

	Optional<Evidence> findById(String id);

	List<Evidence> findByDossierAndRemovedAtIsNullOrderByAboutAscFileNameAscSha256AscIdAsc(String dossier);

}
