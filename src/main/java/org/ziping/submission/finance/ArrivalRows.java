package org.ziping.submission.finance;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ArrivalRows extends Repository<Arrival, String> {

	Arrival saveAndFlush(Arrival arrival);

	List<Arrival> findByDossierOrderByAtAscAttemptAsc(String dossier);

	List<Arrival> findByCampaignOrderByAtAscAttemptAsc(String campaign);

}
