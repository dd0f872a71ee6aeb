package org.ziping.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRows extends Repository<Person, String> {

	Person save(Person person);

	long count();

	Optional<Person> findById(String id);

	List<Person> findByUnitOrderById(String unit);

	@Query("""
			select count(p) from Person p where p.unit = :unit and p.validity.begins <= :day
			and (p.validity.ends is null or p.validity.ends >= :day)""")
	long countByUnitOn(String unit, LocalDate day);

	@Query("""
			select p from Person p where exists (select a from Appointment a where a.person = p.id and a.unit = :unit
			and a.role = :role and a.validity.begins <= :day and (a.validity.ends is null or a.validity.ends >= :day))
			and p.validity.begins <= :day and (p.validity.ends is null or p.validity.ends >= :day) order by p.id""")
	List<Person> holding(String unit, Role role, LocalDate day);

	@Query("""
			select p from Person p where exists (select a from Appointment a where a.person = p.id
			and a.section = :section and a.role = :role and a.validity.begins <= :day
			and (a.validity.ends is null or a.validity.ends >= :day))
			and p.validity.begins <= :day and (p.validity.ends is null or p.validity.ends >= :day) order by p.id""")
	List<Person> holdingInSection(String section, Role role, LocalDate day);

}
