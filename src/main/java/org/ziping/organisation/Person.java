package org.ziping.organisation;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

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

	/** From when they are in the register. */
	public LocalDate from() {
		return this.validity.begins();
	}

	/** Their last day here; open while they stay. */
	public @Nullable LocalDate until() {
		return this.validity.ends();
	}

	void rename(String name) {
		this.name = name;
	}

	/** What they did in the unit before stays as it was written. */
	void moveTo(String unit) {
		this.unit = unit;
	}

	void leave(LocalDate lastDay) {
		this.validity = new Validity(this.validity.begins(), lastDay);
	}

	void comeBack(LocalDate day) {
		this.validity = Validity.from(day);
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
