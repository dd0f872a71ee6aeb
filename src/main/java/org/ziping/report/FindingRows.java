package org.ziping.report;

import org.springframework.data.repository.Repository;

/** What the runs of the automatic check found. */
interface FindingRows extends Repository<FindingRow, String> {

	FindingRow save(FindingRow row);

	long countByDossier(String dossier);

}
