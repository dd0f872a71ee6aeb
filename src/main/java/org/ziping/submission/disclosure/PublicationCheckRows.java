package org.ziping.submission.disclosure;

import java.util.List;

import org.springframework.data.repository.Repository;

interface PublicationCheckRows extends Repository<PublicationCheck, String> {

	PublicationCheck saveAndFlush(PublicationCheck check);

	List<PublicationCheck> findByDossierOrderByNumberDesc(String dossier);

}
