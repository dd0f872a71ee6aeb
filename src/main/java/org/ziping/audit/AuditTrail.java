package org.ziping.audit;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Digest;

/** The append-only trail: no entry, no act, for both stand in one transaction. */
@Service
public class AuditTrail {

	private final AuditLedger ledger;

	private final Clock clock;

	AuditTrail(AuditLedger ledger, Clock clock) {
		this.ledger = ledger;
		this.clock = clock;
	}

	/**
	 * Appends to a chain, such as {@code dossier/<id>} or the name of a room. Joins the
	 * transaction of the act and refuses to work without one.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public AuditEntry record(Actor actor, String chain, String act, String subject, @Nullable Digest before,
			@Nullable Digest after, String detail) {
		AuditHead head = this.ledger.lock(chain);
		AuditEntry draft = new AuditEntry(chain, head.number() + 1, Moment.of(this.clock.instant()), actor.person(),
				actor.name(), actor.onBehalfOf(), actor.address(), act, subject, before, after, detail,
				CanonicalForm.NAME, head.digest(), Digest.sm3(""), Digest.sm3(""));
		AuditEntry entry = Sealed.of(draft);
		this.ledger.append(entry);
		return entry;
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<AuditEntry> of(String chain) {
		return this.ledger.of(chain);
	}

}
