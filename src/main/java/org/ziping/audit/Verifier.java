package org.ziping.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.ziping.audit.AuditVerification.Break;
import org.ziping.audit.AuditVerification.Kind;

/**
 * Walks entries in the order of chain and number, once, and holds one entry at a time.
 */
final class Verifier {

	private final Map<String, AuditHead> heads = new LinkedHashMap<>();

	private final List<Break> breaks = new ArrayList<>();

	private final Set<String> seen = new HashSet<>();

	private final Witnesses witnesses;

	private @Nullable AuditHead at;

	private boolean broken;

	private long entries;

	Verifier(List<AuditHead> heads, Witnesses witnesses) {
		heads.forEach((head) -> this.heads.put(head.chain(), head));
		this.witnesses = witnesses;
	}

	void read(AuditEntry entry) {
		AuditHead last = this.at;
		if (last == null || !last.chain().equals(entry.chain())) {
			close();
			this.broken = false;
			this.seen.add(entry.chain());
			last = new AuditHead(entry.chain(), 0, CanonicalForm.BEGINNING);
		}
		this.entries++;
		judge(last, entry);
		this.at = new AuditHead(entry.chain(), entry.number(), entry.digest().toString());
	}

	private void judge(AuditHead last, AuditEntry entry) {
		if (entry.number() != last.number() + 1) {
			report(entry.chain(), last.number() + 1, Kind.MISSING);
		}
		else if (!entry.isUnaltered()) {
			report(entry.chain(), entry.number(), Kind.ALTERED);
		}
		else if (!entry.previous().equals(last.digest())) {
			report(entry.chain(), entry.number(), Kind.UNBOUND);
		}
		else if (this.witnesses.contradicts(entry)) {
			report(entry.chain(), entry.number(), Kind.REWRITTEN);
		}
	}

	private void close() {
		AuditHead last = this.at;
		if (last == null) {
			return;
		}
		AuditHead head = this.heads.remove(last.chain());
		if (!last.equals(head) || this.witnesses.reached(last.chain()) > last.number()) {
			long sound = (head == null) ? 0 : Math.min(head.number(), last.number());
			report(last.chain(), sound + 1, Kind.CUT);
		}
	}

	/** Only the first break of a chain is named: what follows from it would hide it. */
	private void report(String chain, long number, Kind kind) {
		if (!this.broken) {
			this.breaks.add(new Break(chain, number, kind));
			this.broken = true;
		}
	}

	AuditVerification result() {
		close();
		this.at = null;
		Set<String> vanished = new HashSet<>(this.heads.keySet());
		vanished.addAll(this.witnesses.chains());
		vanished.removeAll(this.seen);
		vanished.forEach((chain) -> this.breaks.add(new Break(chain, 1, Kind.CUT)));
		this.heads.clear();
		this.breaks.sort(Comparator.comparing(Break::chain));
		return new AuditVerification(this.seen.size(), this.entries, this.breaks);
	}

}
