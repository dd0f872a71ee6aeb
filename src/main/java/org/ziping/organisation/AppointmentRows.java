package org.ziping.organisation;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppointmentRows extends Repository<Appointment, String> {

	Appointment save(Appointment appointment);

	@Query("""
			select a from Appointment a where a.person = :person and a.validity.begins <= :day
			and (a.validity.ends is null or a.validity.ends >= :day) order by a.unit, a.role, a.section""")
	List<Appointment> heldBy(String person, LocalDate day);

}
