package org.ziping.submission;

import java.util.Collection;
import java.util.List;

import org.springframework.data.repository.Repository;

interface RescoreRows extends Repository<Rescore, String> {

	Rescore save(Rescore rescore);

	List<Rescore> findByDossierOrderByAtAsc(String dossier);

	List<Rescore> findByDossierInOrderByAtAsc(Collection<String> dossiers);

}
