package org.ziping.report;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The rows behind the chapters. */
interface ChapterRows extends Repository<ChapterRow, String> {

	List<ChapterRow> findByDossier(String dossier);

	Optional<ChapterRow> findByDossierAndChapter(String dossier, String chapter);

	ChapterRow saveAndFlush(ChapterRow row);

}
