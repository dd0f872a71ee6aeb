package org.ziping.organisation;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A natural person, known by the name they sign in with. */
@Entity
@Table(name = "organisation_person")
public class Person {

	@Id
	private String id;

	private String name;

	private String unit;

	@Embedded
	private Validity validity;

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	Person(String id, String name, String unit, LocalDate from) {
		this.id = id;
		this.name = name;
		this.unit = unit;
		this.validity = Validity.from(from);
	}

	public String id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	/** The unit whose staff they are; posts elsewhere are possible. */
	public String unit() {
		return this.unit;
	}

	boolean isValidOn(LocalDate day) {
		return this.validity.includes(day);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Person person && this.id.equals(person.id);
	}

	@Override
	public int hashCode() {
		return this.id.hashCode();
	}

}
