package org.ziping.submission;

import java.util.List;

import org.springframework.data.repository.Repository;

interface RescoreRows extends Repository<Rescore, String> {

	Rescore save(Rescore rescore);

	List<Rescore> findByDossierOrderByAtAsc(String dossier);

}
