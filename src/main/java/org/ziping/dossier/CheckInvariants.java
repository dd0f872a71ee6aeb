package org.ziping.dossier;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.ziping.core.Command;

/**
 * The command {@code invariants}: one line for each thing that must hold and does not.
 */
@Component
class CheckInvariants implements Command {

	private final Invariants invariants;

	private final Dossiers dossiers;

	private final MessageSource words;

	CheckInvariants(Invariants invariants, Dossiers dossiers, MessageSource words) {
		this.invariants = invariants;
		this.dossiers = dossiers;
		this.words = words;
	}

	@Override
	public String name() {
		return "invariants";
	}

	@Override
	public int run(List<String> arguments, boolean json, PrintStream out) {
		List<Violation> found = arguments.isEmpty() ? this.invariants.violations()
				: arguments.stream().flatMap((dossier) -> this.invariants.of(dossier).stream()).toList();
		if (json) {
			found
				.forEach((violation) -> out.println("{\"invariant\":%d,\"dossier\":\"%s\",\"detail\":\"%s\"}".formatted(
						violation.invariant(), violation.dossierId(), violation.detail().replaceAll("[\"\\\\]", "'"))));
		}
		else if (found.isEmpty()) {
			out.println(say("dossier.invariants.hold",
					arguments.isEmpty() ? this.dossiers.all().size() : arguments.size()));
		}
		else {
			found.forEach((violation) -> out.println(say("dossier.invariants.broken",
					String.valueOf(violation.invariant()), violation.dossierId(), violation.detail())));
		}
		return found.isEmpty() ? 0 : 1;
	}

	private String say(String key, Object... arguments) {
		return this.words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
