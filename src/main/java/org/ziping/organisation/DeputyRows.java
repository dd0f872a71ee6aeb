package org.ziping.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeputyRows extends Repository<Deputy, String> {

	Deputy save(Deputy deputy);

	Optional<Deputy> findById(String id);

	List<Deputy> findByDeputyOrderByPrincipal(String deputy);

	List<Deputy> findByPrincipal(String principal);

	@Query("""
			select d from Deputy d where d.until >= :day
			and exists (select p from Person p where p.id = d.principal and p.unit = :unit) order by d.from, d.principal""")
	List<Deputy> ofUnit(String unit, LocalDate day);

}
