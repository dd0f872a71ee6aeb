package org.ziping.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 行政区划, by its official code. */
@Entity
@Table(name = "organisation_region")
public class Region {

	@Id
	private String code;

	private String name;

	@SuppressWarnings("NullAway.Init")
	protected Region() {
	}

	Region(String code, String name) {
		this.code = code;
		this.name = name;
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	void rename(String name) {
		this.name = name;
	}

}
