package org.ziping.indicator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SideScoreRows extends Repository<SideScore, String> {

	SideScore saveAndFlush(SideScore score);

	List<SideScore> findByDossier(String dossier);

	Optional<SideScore> findByDossierAndIndicatorAndSide(String dossier, String indicator, ScoreSide side);

}
