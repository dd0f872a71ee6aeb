package org.ziping.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Digest;

/**
 * Links the heads of all chains into one chain, so that a chain cannot be rewritten
 * without rewriting this one, whose head is kept elsewhere.
 */
@Component
class RollUp {

	static final String CHAIN = "roll-up";

	/** One entry stays readable, and its transaction short. */
	private static final int MOST = 400;

	private final AuditLedger ledger;

	private final AuditTrail trail;

	RollUp(AuditLedger ledger, AuditTrail trail) {
		this.ledger = ledger;
		this.trail = trail;
	}

	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
	@Transactional
	public void link() {
		// Held first: of several nodes one links, the next finds nothing new.
		this.ledger.lock(CHAIN);
		List<AuditHead> moved = this.ledger.unlinkedHeads(CHAIN, MOST);
		if (moved.isEmpty()) {
			return;
		}
		String lines = write(moved);
		this.trail.record(Actor.SYSTEM, CHAIN, "roll-up", moved.size() + " heads", null, Digest.sm3(lines), lines);
		moved.forEach(this.ledger::linked);
	}

	private static String write(List<AuditHead> heads) {
		StringBuilder lines = new StringBuilder();
		heads.forEach((head) -> lines.append(head.digest())
			.append(' ')
			.append(head.number())
			.append(' ')
			.append(head.chain())
			.append('\n'));
		return lines.toString();
	}

	/** What an entry of this chain says of others; lines that are none say nothing. */
	static List<AuditHead> read(String detail) {
		List<AuditHead> heads = new ArrayList<>();
		for (String line : detail.split("\n")) {
			String[] parts = line.split(" ", 3);
			if (parts.length == 3 && parts[1].matches("\\d{1,18}")) {
				heads.add(new AuditHead(parts[2], Long.parseLong(parts[1]), parts[0]));
			}
		}
		return heads;
	}

}
