package org.ziping.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * What other places say about chains: the latest digest each is known by, and those of
 * the days before.
 */
final class Witnesses {

	private final Map<String, Map<Long, String>> known = new HashMap<>();

	private final Map<String, Long> last = new HashMap<>();

	/**
	 * Of a chain that is bound within itself, the latest word says all that earlier ones
	 * say.
	 */
	void addLatest(Collection<AuditHead> heads) {
		for (AuditHead head : heads) {
			if (this.last.getOrDefault(head.chain(), 0L) <= head.number()) {
				this.known.put(head.chain(), new HashMap<>(Map.of(head.number(), head.digest())));
				this.last.put(head.chain(), head.number());
			}
		}
	}

	void add(Collection<AuditHead> heads) {
		for (AuditHead head : heads) {
			this.known.computeIfAbsent(head.chain(), (chain) -> new HashMap<>()).put(head.number(), head.digest());
			this.last.merge(head.chain(), head.number(), Math::max);
		}
	}

	boolean contradicts(AuditEntry entry) {
		String digest = this.known.getOrDefault(entry.chain(), Map.of()).get(entry.number());
		return digest != null && !digest.equals(entry.digest().toString());
	}

	/** The highest number the chain once had. */
	long reached(String chain) {
		return this.last.getOrDefault(chain, 0L);
	}

	/** What is said about one of them alone. */
	Witnesses of(String chain) {
		Witnesses one = new Witnesses();
		if (this.last.containsKey(chain)) {
			one.known.put(chain, this.known.getOrDefault(chain, Map.of()));
			one.last.put(chain, this.last.get(chain));
		}
		return one;
	}

	Collection<String> chains() {
		return this.last.keySet();
	}

}
