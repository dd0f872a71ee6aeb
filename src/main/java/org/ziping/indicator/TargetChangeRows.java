package org.ziping.indicator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface TargetChangeRows extends Repository<TargetChange, String> {

	TargetChange saveAndFlush(TargetChange row);

	List<TargetChange> findByUnitAndYearOrderByAskedAtAsc(String unit, int year);

	Optional<TargetChange> findById(String id);

}
