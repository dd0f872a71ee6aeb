package org.ziping.campaign;

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
