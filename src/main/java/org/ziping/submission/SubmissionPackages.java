package org.ziping.submission;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SubmissionPackages extends Repository<SubmissionPackage, String> {

	SubmissionPackage saveAndFlush(SubmissionPackage sent);

	List<SubmissionPackage> findByDossierOrderByVersionAscAttemptAsc(String dossier);

}
