package org.ziping.organisation;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** From when until when something holds; nothing that was used is ever deleted. */
@Embeddable
record Validity(@Column(name = "valid_from") LocalDate begins, @Nullable @Column(name = "valid_until") LocalDate ends) {

	static Validity from(LocalDate from) {
		return new Validity(from, null);
	}

	boolean includes(LocalDate day) {
		return !day.isBefore(this.begins) && (this.ends == null || !day.isAfter(this.ends));
	}

}
