package org.ziping.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface UnitRows extends Repository<Unit, String> {

	Unit save(Unit unit);

	long count();

	Optional<Unit> findById(String code);

	List<Unit> findAllByOrderByCode();

	List<Unit> findByFinanceBureauOrderByCode(String financeBureau);

}
