package org.ziping.indicator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface TargetRows extends Repository<YearTarget, String> {

	YearTarget saveAndFlush(YearTarget row);

	List<YearTarget> findByUnitAndYearOrderByCode(String unit, int year);

	Optional<YearTarget> findByUnitAndYearAndCode(String unit, int year, String code);

	void delete(YearTarget target);

}
