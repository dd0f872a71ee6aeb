package org.ziping.campaign;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * When a step of this campaign is due, with the days the timetable gave and those it got.
 */
@Embeddable
public record StepDue(@Column(name = "step") String step, @Column(name = "due_date") LocalDate date,
		@Column(name = "planned_days") int planned, @Column(name = "granted_days") int granted) {

	public boolean squeezed() {
		return this.granted < this.planned;
	}

}
