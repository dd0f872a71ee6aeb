package org.ziping.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface AppointmentRows extends Repository<Appointment, String> {

	<S extends Appointment> List<S> saveAll(Iterable<S> appointments);

	/**
	 * The holder takes the side of the post first: the database lets nobody stand on two.
	 */
	default Appointment save(Appointment appointment) {
		takeSide(appointment.post().person(), appointment.side().name());
		return saveAll(List.of(appointment)).get(0);
	}

	@Modifying
	@Transactional
	@Query(nativeQuery = true, value = """
			insert into organisation_side (person, side) select :person, :side from dual
			where not exists (select 1 from organisation_side s where s.person = :person)""")
	void takeSide(String person, String side);

	/** Posts of the past bind nobody to a side. */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update Appointment a set a.side = null where a.person = :person and a.validity.ends < :day")
	void leaveSides(String person, LocalDate day);

	@Modifying
	@Query(nativeQuery = true, value = """
			update organisation_side set side = :side where person = :person and side <> :side
			and not exists (select 1 from organisation_post p where p.person = :person and p.side is not null)""")
	void changeSide(String person, String side);

	Optional<Appointment> findById(String id);

	@Query("""
			select a from Appointment a where a.person = :person and a.validity.begins <= :day
			and (a.validity.ends is null or a.validity.ends >= :day) order by a.unit, a.role, a.section""")
	List<Appointment> heldBy(String person, LocalDate day);

	@Query("""
			select a from Appointment a where a.unit in :units and a.validity.begins <= :day
			and (a.validity.ends is null or a.validity.ends >= :day) and exists (select p from Person p
			where p.id = a.person and p.validity.begins <= :day and (p.validity.ends is null or p.validity.ends >= :day))""")
	List<Appointment> heldIn(Collection<String> units, LocalDate day);

	/** Also those of the past and of the future, the latest first. */
	@Query("select a from Appointment a where a.person = :person order by a.validity.begins desc, a.unit, a.role")
	List<Appointment> everHeldBy(String person);

	@Query("""
			select count(a) from Appointment a where a.section = :section and a.validity.begins <= :day
			and (a.validity.ends is null or a.validity.ends >= :day)""")
	long countInSection(String section, LocalDate day);

	@Query("""
			select count(a) from Appointment a where a.role = :role and a.validity.begins <= :day
			and (a.validity.ends is null or a.validity.ends >= :day)""")
	long countHolding(Role role, LocalDate day);

}
