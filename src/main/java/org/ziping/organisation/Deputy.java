package org.ziping.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Who stands in for whom, for how long, in which steps. */
@Entity
@Table(name = "organisation_deputy")
public class Deputy {

	@Id
	private String id;

	private String principal;

	private String deputy;

	@Column(name = "valid_from")
	private LocalDate from;

	@Column(name = "valid_until")
	private LocalDate until;

	private String steps = "";

	@Column(name = "in_hand")
	private boolean inHand = true;

	private String reason = "";

	@Column(name = "entered_at")
	private @Nullable Instant enteredAt;

	@SuppressWarnings("NullAway.Init")
	protected Deputy() {
	}

	Deputy(NewDeputy asked, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.principal = asked.principal();
		this.deputy = asked.deputy();
		this.from = asked.from();
		this.until = asked.until();
		this.steps = asked.steps().stream().sorted().collect(Collectors.joining(" "));
		this.inHand = asked.inHand();
		this.reason = asked.reason();
		this.enteredAt = at;
	}

	public String id() {
		return this.id;
	}

	public String principal() {
		return this.principal;
	}

	public String deputy() {
		return this.deputy;
	}

	public LocalDate from() {
		return this.from;
	}

	public LocalDate until() {
		return this.until;
	}

	public String reason() {
		return this.reason;
	}

	/** The steps it covers; none named are all. */
	public Set<String> steps() {
		return Arrays.stream(this.steps.split(" ")).filter((one) -> !one.isEmpty()).collect(Collectors.toSet());
	}

	/** Whether what waited before the first day is covered too. */
	public boolean inHand() {
		return this.inHand;
	}

	boolean overlaps(LocalDate first, LocalDate last) {
		return !this.from.isAfter(last) && !this.until.isBefore(first);
	}

	boolean covers(String step, LocalDate opened) {
		return (this.steps.isEmpty() || steps().contains(step)) && (this.inHand || !opened.isBefore(this.from));
	}

	/** Ends before its time; never begun, it never holds. */
	void end(LocalDate lastDay) {
		this.until = lastDay;
	}

}
