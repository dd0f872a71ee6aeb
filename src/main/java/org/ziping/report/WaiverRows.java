package org.ziping.report;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The waivers of all dossiers. */
interface WaiverRows extends Repository<WaiverRow, String> {

	List<WaiverRow> findByDossier(String dossier);

	@Query("select new org.ziping.report.RuleBook$Count(w.ruleCode, count(w), count(distinct w.dossier)) from WaiverRow w"
			+ " where w.dossier in ?1 group by w.ruleCode")
	List<RuleBook.Count> byRule(List<String> dossiers);

	WaiverRow saveAndFlush(WaiverRow row);

}
