package org.ziping.submission;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SealEntries extends Repository<SealEntry, String> {

	SealEntry save(SealEntry entry);

	List<SealEntry> findByDossierOrderByAtAsc(String dossier);

}
