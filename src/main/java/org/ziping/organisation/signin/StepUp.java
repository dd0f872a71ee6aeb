package org.ziping.organisation.signin;

import java.sql.Timestamp;
import java.time.Clock;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;
import org.ziping.organisation.Guarded.In;

/**
 * A unit may ask its leaders to prove once more that it is them, right before they
 * decide.
 */
@Service
public class StepUp {

	private final JdbcTemplate database;

	private final SignInSettings settings;

	private final AuditTrail audit;

	private final Clock clock;

	StepUp(JdbcTemplate database, SignInSettings settings, AuditTrail audit, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.audit = audit;
		this.clock = clock;
	}

	public boolean isAskedIn(String unit) {
		return this.database.queryForList("select asked from organisation_step_up where unit = ?", Boolean.class, unit)
			.contains(true);
	}

	@Transactional
	@Guarded(Action.SECURITY_POLICY)
	public void ask(@In String unit, boolean asked, Actor by) {
		Timestamp now = Timestamp.from(this.clock.instant());
		if (this.database.update(
				"update organisation_step_up set asked = ?, changed_at = ?, changed_by = ? where unit = ?", asked, now,
				by.person(), unit) == 0) {
			this.database.update(
					"insert into organisation_step_up (unit, asked, changed_at, changed_by) values (?, ?, ?, ?)", unit,
					asked, now, by.person());
		}
		this.audit.record(by, "organisation", asked ? "step-up.on" : "step-up.off", unit, null, null, "");
	}

	/** Whether who sent this request would be refused a decision in that unit now. */
	public boolean isMissing(String unit) {
		return isAskedIn(unit) && Proof.provenAt(SecurityContextHolder.getContext().getAuthentication())
			.plus(this.settings.stepUp())
			.isBefore(this.clock.instant());
	}

}
