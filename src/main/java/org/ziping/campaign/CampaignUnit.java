package org.ziping.campaign;

import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.springframework.data.domain.Persistable;

/** A unit that the campaign asks for its self-evaluation. */
@Entity
@Table(name = "campaign_unit")
public class CampaignUnit implements Persistable<String> {

	@Id
	private String id;

	private String campaign;

	private String unit;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	private @Nullable Instant startedAt;

	private @Nullable String trouble;

	@Transient
	private boolean fresh;

	@SuppressWarnings("NullAway.Init")
	protected CampaignUnit() {
	}

	CampaignUnit(String campaign, String unit) {
		this.id = campaign + "/" + unit;
		this.campaign = campaign;
		this.unit = unit;
		this.fresh = true;
	}

	@PostPersist
	void isKept() {
		this.fresh = false;
	}

	public String campaign() {
		return this.campaign;
	}

	public String unit() {
		return this.unit;
	}

	public boolean started() {
		return this.startedAt != null;
	}

	/** Why its evaluation could not be started; nothing where it was not tried. */
	public @Nullable String trouble() {
		return this.trouble;
	}

	void started(Instant at) {
		this.startedAt = at;
		this.trouble = null;
	}

	void troubled(@Nullable String why) {
		this.trouble = (why != null && why.length() > 500) ? why.substring(0, 500) : why;
	}

	@Override
	public String getId() {
		return this.id;
	}

	/** Spares a question to the database for each of many units. */
	@Override
	public boolean isNew() {
		return this.fresh;
	}

}
