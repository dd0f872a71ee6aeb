package org.ziping.organisation;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A budget unit or a finance bureau. */
@Entity
@Table(name = "organisation_unit")
public class Unit {

	@Id
	private String code;

	private String name;

	private String region;

	@Enumerated(EnumType.STRING)
	private UnitKind kind;

	private @Nullable String parent;

	@Column(name = "finance_bureau")
	private @Nullable String financeBureau;

	@Embedded
	private Validity validity;

	@SuppressWarnings("NullAway.Init")
	protected Unit() {
	}

	Unit(String code, String name, String region, UnitKind kind, @Nullable String parent,
			@Nullable String financeBureau, LocalDate from) {
		this.code = code;
		this.name = name;
		this.region = region;
		this.kind = kind;
		this.parent = parent;
		this.financeBureau = financeBureau;
		this.validity = Validity.from(from);
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	public String region() {
		return this.region;
	}

	public UnitKind kind() {
		return this.kind;
	}

	/** The unit above this one, where it has one. */
	public @Nullable String parent() {
		return this.parent;
	}

	/** The bureau whose notices reach this unit. */
	public @Nullable String financeBureau() {
		return this.financeBureau;
	}

	boolean isValidOn(LocalDate day) {
		return this.validity.includes(day);
	}

}
