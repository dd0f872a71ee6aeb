package org.ziping.audit;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.audit.AuditVerification.Break;
import org.ziping.audit.AuditVerification.Kind;

/** Reads every chain from its first entry to its last and names what is broken. */
@Component
class TrailReading {

	private static final int AT_ONCE = 1000;

	private final AuditLedger ledger;

	private final KeptHeads kept;

	private final TransactionTemplate transaction;

	TrailReading(AuditLedger ledger, KeptHeads kept, PlatformTransactionManager transactions) {
		this.ledger = ledger;
		this.kept = kept;
		this.transaction = new TransactionTemplate(transactions);
	}

	AuditVerification read(Progress progress) {
		List<AuditHead> heads = this.ledger.heads();
		Witnesses witnesses = witnesses();
		Verifier verifier = new Verifier(heads, witnesses);
		long all = heads.stream().mapToLong(AuditHead::number).sum();
		long read = 0;
		AuditHead last = new AuditHead("", 0, "");
		List<AuditEntry> some = this.ledger.after(last, AT_ONCE);
		while (!some.isEmpty()) {
			some.forEach(verifier::read);
			read += some.size();
			progress.at(Math.min(read, all), all);
			AuditEntry end = some.get(some.size() - 1);
			last = new AuditHead(end.chain(), end.number(), "");
			some = this.ledger.after(last, AT_ONCE);
		}
		return withoutGrowth(verifier.result(), witnesses);
	}

	/**
	 * A chain that grew while it was read looks cut: it is read once more, with its head
	 * held.
	 */
	private AuditVerification withoutGrowth(AuditVerification found, Witnesses witnesses) {
		List<Break> breaks = new ArrayList<>();
		for (Break one : found.breaks()) {
			breaks.addAll((one.kind() == Kind.CUT) ? this.transaction.execute((held) -> again(one.chain(), witnesses))
					: List.of(one));
		}
		return new AuditVerification(found.chains(), found.entries(), breaks);
	}

	private List<Break> again(String chain, Witnesses witnesses) {
		AuditHead head = this.ledger.lock(chain);
		Verifier verifier = new Verifier((head.number() > 0) ? List.of(head) : List.of(), witnesses.of(chain));
		AuditHead last = new AuditHead(chain, 0, "");
		List<AuditEntry> some = this.ledger.ofAfter(last, AT_ONCE);
		while (!some.isEmpty()) {
			some.forEach(verifier::read);
			last = new AuditHead(chain, some.get(some.size() - 1).number(), "");
			some = this.ledger.ofAfter(last, AT_ONCE);
		}
		return verifier.result().breaks();
	}

	private Witnesses witnesses() {
		Witnesses witnesses = new Witnesses();
		AuditHead last = new AuditHead(RollUp.CHAIN, 0, "");
		List<AuditEntry> some = this.ledger.ofAfter(last, AT_ONCE);
		while (!some.isEmpty()) {
			some.forEach((entry) -> witnesses.addLatest(RollUp.read(entry.detail())));
			last = new AuditHead(RollUp.CHAIN, some.get(some.size() - 1).number(), "");
			some = this.ledger.ofAfter(last, AT_ONCE);
		}
		witnesses.add(this.kept.read());
		return witnesses;
	}

}
