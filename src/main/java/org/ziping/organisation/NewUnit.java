package org.ziping.organisation;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Refusal;
import org.ziping.core.Scope;

/** What is said of a unit when it is entered or changed. */
public record NewUnit(String code, String name, String region, UnitKind kind, @Nullable String parent,
		@Nullable String financeBureau, boolean ownAccounts) implements Somewhere {

	private static final int LONGEST = 200;

	public NewUnit {
		code = Naming.code(code);
		name = Naming.name(name, LONGEST);
		region = Naming.region(region);
		parent = (parent == null || parent.isBlank()) ? null : parent.strip();
		financeBureau = (financeBureau == null || financeBureau.isBlank()) ? null : financeBureau.strip();
		if (code.equals(parent)) {
			throw Refusal.of("organisation.unit-loop", name);
		}
		if (kind == UnitKind.FINANCE_BUREAU && financeBureau != null) {
			throw Refusal.of("organisation.bureau-of-bureau");
		}
		if (kind == UnitKind.SUBORDINATE && parent == null) {
			throw Refusal.of("organisation.parent-missing", name);
		}
	}

	@Override
	public Scope scope() {
		return Scope.unit(this.code);
	}

}
