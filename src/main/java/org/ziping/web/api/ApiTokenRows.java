package org.ziping.web.api;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ApiTokenRows extends Repository<ApiToken, String> {

	ApiToken save(ApiToken token);

	Optional<ApiToken> findById(String id);

	Optional<ApiToken> findBySha256(String sha256);

	List<ApiToken> findByPersonOrderByMadeAtDesc(String person);

	List<ApiToken> findAllByOrderByMadeAtDesc();

}
