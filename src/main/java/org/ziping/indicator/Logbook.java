package org.ziping.indicator;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;

/** Writes each change down twice: for people beside the value, and in the audit chain. */
@Component
class Logbook {

	private static final int LONGEST_DETAIL = 200;

	private final ChangeRows changes;

	private final AuditTrail trail;

	private final Clock clock;

	Logbook(ChangeRows changes, AuditTrail trail, Clock clock) {
		this.changes = changes;
		this.trail = trail;
		this.clock = clock;
	}

	Instant now() {
		return this.clock.instant();
	}

	void write(String dossier, String act, String subject, int edition, @Nullable String before, @Nullable String after,
			Actor by) {
		this.changes.save(new Change(dossier, subject, edition, before, after, by, now()));
		this.trail.record(by, "dossier/" + dossier, act, "indicator/" + subject, digest(before), digest(after),
				detail(after));
	}

	List<Change> of(String dossier, String subject) {
		return this.changes.findByDossierAndSubjectOrderByEdition(dossier, subject);
	}

	private static @Nullable Digest digest(@Nullable String text) {
		return (text != null) ? Digest.sm3(text) : null;
	}

	private static String detail(@Nullable String after) {
		if (after == null) {
			return "";
		}
		return (after.length() > LONGEST_DETAIL) ? after.substring(0, LONGEST_DETAIL) + "…" : after;
	}

}
