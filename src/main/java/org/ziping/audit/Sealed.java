package org.ziping.audit;

import org.ziping.core.Digest;

/** An entry with the digests of its own canonical form. */
final class Sealed {

	private Sealed() {
	}

	static AuditEntry of(AuditEntry draft) {
		byte[] bytes = CanonicalForm.of(draft);
		return new AuditEntry(draft.chain(), draft.number(), draft.at(), draft.person(), draft.name(),
				draft.onBehalfOf(), draft.address(), draft.act(), draft.subject(), draft.before(), draft.after(),
				draft.detail(), draft.form(), draft.previous(), Digest.sm3(bytes), Digest.sha256(bytes));
	}

}
