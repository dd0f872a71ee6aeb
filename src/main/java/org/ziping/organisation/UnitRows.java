package org.ziping.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UnitRows extends Repository<Unit, String> {

	Unit save(Unit unit);

	long count();

	Optional<Unit> findById(String code);

	List<Unit> findAllByOrderByCode();

	List<Unit> findByFinanceBureauOrderByCode(String financeBureau);

	List<Unit> findByParentOrderByCode(String parent);

	@Query("select u.code from Unit u where u.parent in :parents")
	List<String> codesBelow(Collection<String> parents);

}
