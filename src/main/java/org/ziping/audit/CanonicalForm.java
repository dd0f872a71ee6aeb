package org.ziping.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of an entry that are digested. Each field carries its length, so that no text
 * can be shifted from one field into its neighbour.
 */
final class CanonicalForm {

	/** Written into each entry, so that a later form leaves older entries readable. */
	static final String NAME = "ziping-audit-1 SM3 SHA-256";

	/** What stands in place of a digest before the first entry of a chain. */
	static final String BEGINNING = "";

	private CanonicalForm() {
	}

	static byte[] of(AuditEntry entry) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		for (@Nullable
		Object field : new @Nullable Object[] { entry.form(), entry.chain(), entry.number(), Moment.write(entry.at()),
				entry.person(), entry.name(), entry.onBehalfOf(), entry.address(), entry.act(), entry.subject(),
				entry.before(), entry.after(), entry.detail(), entry.previous() }) {
			append(out, field);
		}
		return out.toByteArray();
	}

	private static void append(ByteArrayOutputStream out, @Nullable Object field) {
		if (field == null) {
			out.writeBytes("-\n".getBytes(StandardCharsets.US_ASCII));
			return;
		}
		byte[] text = field.toString().getBytes(StandardCharsets.UTF_8);
		out.writeBytes((text.length + ":").getBytes(StandardCharsets.US_ASCII));
		out.writeBytes(text);
		out.write('\n');
	}

}
