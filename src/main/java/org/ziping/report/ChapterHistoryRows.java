package org.ziping.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What chapters said before: added to, never changed. */
interface ChapterHistoryRows extends Repository<ChapterHistoryRow, String> {

	ChapterHistoryRow save(ChapterHistoryRow row);

	/** The latest first, without their words. */
	@Query("select new org.ziping.report.Edition(h.edition, h.personName, h.changedAt) from ChapterHistoryRow h"
			+ " where h.dossier = ?1 and h.chapter = ?2 order by h.edition desc")
	List<Edition> editions(String dossier, String chapter, Limit most);

	@Query("select h.content from ChapterHistoryRow h where h.dossier = ?1 and h.chapter = ?2 and h.edition = ?3")
	Optional<String> content(String dossier, String chapter, int edition);

	@Query("select distinct h.person from ChapterHistoryRow h where h.dossier = ?1 and h.chapter = ?2")
	Set<String> writers(String dossier, String chapter);

}
