package org.ziping.report;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The waivers of all dossiers. */
interface WaiverRows extends Repository<WaiverRow, String> {

	List<WaiverRow> findByDossier(String dossier);

	WaiverRow saveAndFlush(WaiverRow row);

}
