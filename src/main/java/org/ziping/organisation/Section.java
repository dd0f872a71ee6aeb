package org.ziping.organisation;

import java.time.LocalDate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 科室, or a subordinate unit that contributes like one. */
@Entity
@Table(name = "organisation_section")
public class Section {

	@Id
	private String code;

	private String unit;

	private String name;

	@Enumerated(EnumType.STRING)
	private SectionKind kind;

	@Embedded
	private Validity validity;

	@SuppressWarnings("NullAway.Init")
	protected Section() {
	}

	Section(String code, String unit, String name, SectionKind kind, LocalDate from) {
		this.code = code;
		this.unit = unit;
		this.name = name;
		this.kind = kind;
		this.validity = Validity.from(from);
	}

	public String code() {
		return this.code;
	}

	public String unit() {
		return this.unit;
	}

	public String name() {
		return this.name;
	}

	public SectionKind kind() {
		return this.kind;
	}

	void rename(String name, SectionKind kind) {
		this.name = name;
		this.kind = kind;
	}

	void close(LocalDate lastDay) {
		this.validity = new Validity(this.validity.begins(), lastDay);
	}

	boolean isValidOn(LocalDate day) {
		return this.validity.includes(day);
	}

}
