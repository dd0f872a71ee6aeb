package org.ziping.report;

import java.util.Set;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What chapters said before: added to, never changed. */
interface ChapterHistoryRows extends Repository<ChapterHistoryRow, String> {

	ChapterHistoryRow save(ChapterHistoryRow row);

	@Query("select distinct h.person from ChapterHistoryRow h where h.dossier = ?1 and h.chapter = ?2")
	Set<String> writers(String dossier, String chapter);

}
