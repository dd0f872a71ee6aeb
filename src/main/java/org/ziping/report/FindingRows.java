package org.ziping.report;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the runs of the automatic check found. */
interface FindingRows extends Repository<FindingRow, String> {

	FindingRow save(FindingRow row);

	/** Of each dossier the last check that found anything. */
	@Query("select new org.ziping.report.RuleBook$Count(f.ruleCode, count(f), count(distinct f.dossier)) from FindingRow f"
			+ " where f.dossier in ?1 and f.examinedAt = (select max(g.examinedAt) from FindingRow g where g.dossier = f.dossier)"
			+ " group by f.ruleCode")
	List<RuleBook.Count> lastByRule(List<String> dossiers);

	long countByDossier(String dossier);

}
