package org.ziping.indicator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SystemVersionRows extends Repository<SystemVersion, String> {

	SystemVersion saveAndFlush(SystemVersion version);

	void delete(SystemVersion version);

	Optional<SystemVersion> findById(String id);

	Optional<SystemVersion> findByCode(String code);

	List<SystemVersion> findByStateOrderByChangedAtDesc(SystemVersion.State state);

	List<SystemVersion> findByOrderByChangedAtDesc();

}
