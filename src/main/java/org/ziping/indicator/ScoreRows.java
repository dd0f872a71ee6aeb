package org.ziping.indicator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ScoreRows extends Repository<ScoreRow, String> {

	ScoreRow saveAndFlush(ScoreRow row);

	List<ScoreRow> findByDossier(String dossier);

	Optional<ScoreRow> findByDossierAndIndicator(String dossier, String indicator);

}
