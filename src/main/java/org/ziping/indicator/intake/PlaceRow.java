package org.ziping.indicator.intake;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.ziping.indicator.Column;

/** One remembered place. */
@Entity
@Table(name = "indicator_workbook_place")
class PlaceRow {

	@Id
	private String id;

	private String unit;

	private String item;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	@jakarta.persistence.Column(name = "money_column")
	private Column column;

	private String place;

	@SuppressWarnings("NullAway.Init")
	protected PlaceRow() {
	}

	PlaceRow(String unit, Target target, Place place) {
		this.id = UUID.randomUUID().toString();
		this.unit = unit;
		this.item = target.item();
		this.column = target.column();
		this.place = place.toString();
	}

	Target target() {
		return new Target(this.item, this.column);
	}

	Place place() {
		return Place.read(this.place).orElseThrow();
	}

}
