package org.ziping.submission.disclosure;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DisclosureRows extends Repository<Disclosure, String> {

	Disclosure saveAndFlush(Disclosure disclosure);

	Optional<Disclosure> findById(String dossier);

	/** Those that stand on a site by now. */
	@Query("select d.dossier from Disclosure d where d.publishedOn is not null and d.givenFile is null")
	List<String> onSites();

}
