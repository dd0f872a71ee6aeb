package org.ziping.submission.finance;

import java.util.List;

import org.springframework.data.repository.Repository;

interface DrawRows extends Repository<Draw, String> {

	<D extends Draw> List<D> saveAll(Iterable<D> draws);

	List<Draw> findByCampaignOrderByAtAsc(String campaign);

}
