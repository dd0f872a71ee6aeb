package org.ziping.indicator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ValueRows extends Repository<ValueRow, String> {

	ValueRow saveAndFlush(ValueRow row);

	List<ValueRow> findByDossier(String dossier);

	Optional<ValueRow> findByDossierAndItemAndColumn(String dossier, String item, Column column);

}
