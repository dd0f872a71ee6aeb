package org.ziping.indicator;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface TargetSetRows extends Repository<TargetSet, String> {

	TargetSet saveAndFlush(TargetSet row);

	Optional<TargetSet> findByUnitAndYear(String unit, int year);

}
