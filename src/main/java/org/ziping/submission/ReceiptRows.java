package org.ziping.submission;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ReceiptRows extends Repository<Receipt, String> {

	Receipt saveAndFlush(Receipt receipt);

	Optional<Receipt> findByDossier(String dossier);

	List<Receipt> findByDossierIn(Collection<String> dossiers);

}
