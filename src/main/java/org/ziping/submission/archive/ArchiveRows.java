package org.ziping.submission.archive;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ArchiveRows extends Repository<Archive, String> {

	Archive saveAndFlush(Archive archive);

	Optional<Archive> findById(String dossier);

}
