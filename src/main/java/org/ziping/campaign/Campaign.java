package org.ziping.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;
import org.ziping.core.FiscalYear;
import org.ziping.core.Refusal;

/** One year's self-evaluation, as a finance bureau asks it of its units. */
@Entity
@Table(name = "campaign_campaign")
public class Campaign {

	@Id
	private String id;

	private String bureau;

	private int fiscalYear;

	private String title;

	private String notice;

	private LocalDate finalDate;

	private String indicatorSystem;

	private String reportTemplate;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private CampaignState state;

	private String draftedBy;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	private Instant draftedAt;

	private @Nullable String openedBy;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	private @Nullable Instant openedAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "campaign_due", joinColumns = @JoinColumn(name = "campaign"))
	@OrderColumn(name = "place")
	private List<StepDue> dues = new ArrayList<>();

	private boolean paused;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected Campaign() {
	}

	@SuppressWarnings("NullAway.Init")
	Campaign(CampaignTerms terms, Actor by, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.state = CampaignState.DRAFT;
		this.bureau = terms.bureau();
		this.draftedBy = by.person();
		this.draftedAt = at;
		redraft(terms);
	}

	void redraft(CampaignTerms terms) {
		requireDraft();
		this.fiscalYear = terms.year().value();
		this.title = terms.title();
		this.notice = terms.notice();
		this.finalDate = terms.finalDate();
		this.indicatorSystem = terms.indicatorSystem();
		this.reportTemplate = terms.reportTemplate();
	}

	void open(List<StepDue> dues, Actor by, Instant at) {
		requireDraft();
		this.dues.addAll(dues);
		this.state = CampaignState.OPEN;
		this.openedBy = by.person();
		this.openedAt = at;
	}

	private void requireDraft() {
		if (opened()) {
			throw Refusal.of("campaign.already-opened", this.title);
		}
	}

	public String id() {
		return this.id;
	}

	public FiscalYear year() {
		return new FiscalYear(this.fiscalYear);
	}

	public String title() {
		return this.title;
	}

	public String notice() {
		return this.notice;
	}

	public LocalDate finalDate() {
		return this.finalDate;
	}

	public String bureau() {
		return this.bureau;
	}

	public String indicatorSystem() {
		return this.indicatorSystem;
	}

	public String reportTemplate() {
		return this.reportTemplate;
	}

	public CampaignState state() {
		return this.state;
	}

	/** No further unit starts until somebody lets it go on. */
	public boolean paused() {
		return this.paused;
	}

	void pause(boolean paused) {
		if (!opened()) {
			throw Refusal.of("campaign.not-opened");
		}
		this.paused = paused;
	}

	public boolean opened() {
		return this.state == CampaignState.OPEN;
	}

	public @Nullable String openedBy() {
		return this.openedBy;
	}

	public @Nullable Instant openedAt() {
		return this.openedAt;
	}

	/** The dates of all steps in their order; none before the campaign has opened. */
	public List<StepDue> dues() {
		return List.copyOf(this.dues);
	}

	public LocalDate due(String step) {
		return planned(step).orElse(this.finalDate);
	}

	/** The date of a step that the plan knows. */
	public Optional<LocalDate> planned(String step) {
		return this.dues.stream().filter((due) -> due.step().equals(step)).map(StepDue::date).findFirst();
	}

}
