package org.ziping.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.GuardedByState;
import org.ziping.organisation.People;
import org.ziping.organisation.Role;
import org.ziping.organisation.Units;

/** The finance bureau's own scores; the last one counts, none is overwritten. */
@Service
@Transactional
public class Rescores {

	private static final BigDecimal FULL = new BigDecimal(100);

	private static final int LONGEST_REASON = 1000;

	private final RescoreRows rows;

	private final Dossiers dossiers;

	private final Units units;

	private final People people;

	private final AuditTrail trail;

	private final Clock clock;

	Rescores(RescoreRows rows, Dossiers dossiers, Units units, People people, AuditTrail trail, Clock clock) {
		this.rows = rows;
		this.dossiers = dossiers;
		this.units = units;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<Rescore> of(String dossier) {
		return this.rows.findByDossierOrderByAtAsc(dossier);
	}

	/** The score that counts, of many dossiers in one question. */
	@Transactional(readOnly = true)
	public Map<String, Rescore> latest(Collection<String> dossiers) {
		return this.rows.findByDossierInOrderByAtAsc(dossiers)
			.stream()
			.collect(Collectors.toMap(Rescore::dossier, Function.identity(), (former, later) -> later));
	}

	@Transactional(readOnly = true)
	public boolean mayScore(String dossier, String person) {
		Dossier of = this.dossiers.get(dossier);
		String bureau = this.units.financeBureauOf(of.unit()).code();
		return of.status() == DossierStatus.SUBMITTED && this.people.holds(person, bureau, Role.FINANCE_PERFORMANCE);
	}

	@GuardedByState
	public Rescore score(String dossier, BigDecimal points, String reason, Actor by) {
		Integer version = this.dossiers.get(dossier).versionInForce();
		if (version == null || !mayScore(dossier, by.person())) {
			throw Refusal.of("submission.rescore-not-yours");
		}
		if (points.signum() < 0 || points.compareTo(FULL) > 0 || points.stripTrailingZeros().scale() > 2) {
			throw Refusal.of("submission.rescore-points");
		}
		String why = reason.strip();
		if (why.isEmpty() || why.length() > LONGEST_REASON) {
			throw Refusal.of("submission.rescore-reason", LONGEST_REASON);
		}
		Rescore rescore = this.rows.save(new Rescore(dossier, version, points.setScale(2, RoundingMode.UNNECESSARY),
				why, by, this.clock.instant()));
		this.trail.record(by, "dossier/" + dossier, "submission.rescore", "version " + version, null, null,
				rescore.points() + " " + why);
		return rescore;
	}

}
