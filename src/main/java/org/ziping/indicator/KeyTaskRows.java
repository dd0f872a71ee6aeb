package org.ziping.indicator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface KeyTaskRows extends Repository<KeyTaskRow, String> {

	KeyTaskRow saveAndFlush(KeyTaskRow row);

	void delete(KeyTaskRow row);

	List<KeyTaskRow> findByDossierOrderByCode(String dossier);

	Optional<KeyTaskRow> findByDossierAndCode(String dossier, String code);

}
