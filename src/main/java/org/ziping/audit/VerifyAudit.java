package org.ziping.audit;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.ziping.audit.AuditVerification.Break;
import org.ziping.core.Command;

/** The command {@code verify-audit}: one line for each broken chain. */
@Component
class VerifyAudit implements Command {

	private final TrailReading reading;

	private final MessageSource words;

	VerifyAudit(TrailReading reading, MessageSource words) {
		this.reading = reading;
		this.words = words;
	}

	@Override
	public String name() {
		return "verify-audit";
	}

	@Override
	public int run(List<String> arguments, boolean json, PrintStream out) {
		AuditVerification found = this.reading.read(Progress.UNSEEN);
		if (json) {
			out.println(asJson(found));
		}
		else if (found.isSound()) {
			out.println(say("audit.sound", found.chains(), found.entries()));
		}
		else {
			found.breaks()
				.forEach((broken) -> out.println(say("audit.break." + broken.kind(), broken.chain(), broken.number())));
		}
		return found.isSound() ? 0 : 1;
	}

	private String say(String key, Object... arguments) {
		return this.words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

	private static String asJson(AuditVerification found) {
		StringJoiner breaks = new StringJoiner(",", "[", "]");
		for (Break broken : found.breaks()) {
			breaks.add("{\"chain\":\"%s\",\"number\":%d,\"kind\":\"%s\"}"
				.formatted(broken.chain().replaceAll("[^A-Za-z0-9/._-]", "?"), broken.number(), broken.kind()));
		}
		return "{\"chains\":%d,\"entries\":%d,\"breaks\":%s}".formatted(found.chains(), found.entries(), breaks);
	}

}
