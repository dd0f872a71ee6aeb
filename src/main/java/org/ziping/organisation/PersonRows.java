package org.ziping.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
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
			select p from Person p where p.id in (select a.person from Appointment a where a.role = :role
			and a.validity.begins <= :day and (a.validity.ends is null or a.validity.ends >= :day))
			and p.validity.begins <= :day and (p.validity.ends is null or p.validity.ends >= :day)
			order by p.id""")
	List<Person> holding(Role role, LocalDate day);

	default List<Person> holding(String unit, Role role, LocalDate day) {
		return holding(unit, role, day, Limit.unlimited());
	}

	default List<Person> holdingInSection(String section, Role role, LocalDate day) {
		return holdingInSection(section, role, day, Limit.unlimited());
	}

	@Query("""
			select p from Person p where p.id in (select a.person from Appointment a where a.unit = :unit
			and a.role = :role and a.validity.begins <= :day and (a.validity.ends is null or a.validity.ends >= :day))
			and p.validity.begins <= :day and (p.validity.ends is null or p.validity.ends >= :day)
			order by p.id""")
	List<Person> holding(String unit, Role role, LocalDate day, Limit most);

	@Query("""
			select count(p) from Person p where p.id in (select a.person from Appointment a where a.unit = :unit
			and a.role = :role and a.validity.begins <= :day and (a.validity.ends is null or a.validity.ends >= :day))
			and p.validity.begins <= :day and (p.validity.ends is null or p.validity.ends >= :day)""")
	long countHolding(String unit, Role role, LocalDate day);

	@Query("""
			select p from Person p where p.id in (select a.person from Appointment a where a.section = :section
			and a.role = :role and a.validity.begins <= :day and (a.validity.ends is null or a.validity.ends >= :day))
			and p.validity.begins <= :day and (p.validity.ends is null or p.validity.ends >= :day)
			order by p.id""")
	List<Person> holdingInSection(String section, Role role, LocalDate day, Limit most);

	@Query("""
			select count(p) from Person p where p.id in (select a.person from Appointment a where a.section = :section
			and a.role = :role and a.validity.begins <= :day and (a.validity.ends is null or a.validity.ends >= :day))
			and p.validity.begins <= :day and (p.validity.ends is null or p.validity.ends >= :day)""")
	long countHoldingInSection(String section, Role role, LocalDate day);

	default List<Person> search(Sight sight, String pattern, Limit most) {
		return searchSeen(sight.everywhere(), sight.units(), sight.bureaus(), pattern, most);
	}

	default Page<Person> staff(Sight sight, String unit, boolean left, LocalDate day, Pageable page) {
		return staffSeen(sight.everywhere(), sight.units(), sight.bureaus(), unit, left, day, page);
	}

	@Query("""
			select p from Person p where (p.id like :pattern escape '!' or p.name like :pattern escape '!')
			and (:everywhere = true or exists (select u from Unit u where u.code = p.unit
			and (u.code in :units or u.financeBureau in :bureaus))) order by p.id""")
	List<Person> searchSeen(boolean everywhere, Collection<String> units, Collection<String> bureaus, String pattern,
			Limit most);

	@Query("""
			select p from Person p where p.unit = :unit
			and (:left = true or p.validity.ends is null or p.validity.ends >= :day)
			and (:everywhere = true or exists (select u from Unit u where u.code = p.unit
			and (u.code in :units or u.financeBureau in :bureaus))) order by p.id""")
	Page<Person> staffSeen(boolean everywhere, Collection<String> units, Collection<String> bureaus, String unit,
			boolean left, LocalDate day, Pageable page);

}
