package org.ziping.submission.disclosure;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface GivenFiles extends Repository<GivenFile, String> {

	GivenFile saveAndFlush(GivenFile file);

	Optional<GivenFile> findById(String id);

}
