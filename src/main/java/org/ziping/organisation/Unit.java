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

	@Column(name = "own_accounts")
	private boolean ownAccounts = true;

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

	/** 独立核算: whether it keeps accounts, and so reports, of its own. */
	public boolean ownAccounts() {
		return this.ownAccounts;
	}

	/** Its last day; open while it exists. */
	public @Nullable LocalDate until() {
		return this.validity.ends();
	}

	void describe(NewUnit unit) {
		this.name = unit.name();
		this.region = unit.region();
		this.kind = unit.kind();
		this.parent = unit.parent();
		this.financeBureau = unit.financeBureau();
		this.ownAccounts = unit.ownAccounts();
	}

	void close(LocalDate lastDay) {
		this.validity = new Validity(this.validity.begins(), lastDay);
	}

	boolean isValidOn(LocalDate day) {
		return this.validity.includes(day);
	}

}
