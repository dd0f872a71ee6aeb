package org.ziping.organisation;

import java.util.EnumSet;
import java.util.Set;

import org.ziping.core.Refusal;

/** Which post stands where, and which two nobody holds together. */
final class PostRules {

	private static final Set<Role> OF_A_BUREAU = EnumSet.of(Role.FINANCE_DIVISION, Role.FINANCE_PERFORMANCE);

	private static final Set<Role> LEADING = EnumSet.of(Role.DEPUTY_LEADER, Role.LEADER);

	/** Roles that reach beyond a unit: only the system's administrator asks for them. */
	static final Set<Role> OF_THE_HOUSE = EnumSet.of(Role.PROCESS_ADMIN, Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN,
			Role.AUDITOR, Role.UNIT_ADMIN);

	private PostRules() {
	}

	static void check(Post post, Unit unit, Units units) {
		if (post.role().isOfASection() != (post.section() != null)) {
			throw Refusal
				.of(post.role().isOfASection() ? "organisation.section-needed" : "organisation.section-unneeded");
		}
		if (post.section() != null
				&& units.sections(unit.code()).stream().noneMatch((one) -> one.code().equals(post.section()))) {
			throw Refusal.of("organisation.no-section", post.section());
		}
		if (OF_A_BUREAU.contains(post.role()) && unit.kind() != UnitKind.FINANCE_BUREAU) {
			throw Refusal.of("organisation.role-in-bureau", unit.name());
		}
	}

	static void together(Post post, Set<Post> besides, String name) {
		for (Post other : besides) {
			if (Side.of(other.role()) != Side.of(post.role())) {
				throw Refusal.of("organisation.separated", name);
			}
			if (other.unit().equals(post.unit()) && (leadsProcess(post, other) || leadsProcess(other, post))) {
				throw Refusal.of("organisation.process-admin-leads", name);
			}
			if (isSame(post, other)) {
				throw Refusal.of("organisation.post-held", name);
			}
		}
	}

	private static boolean leadsProcess(Post one, Post other) {
		return one.role() == Role.PROCESS_ADMIN && LEADING.contains(other.role());
	}

	private static boolean isSame(Post one, Post other) {
		return one.role() == other.role() && one.unit().equals(other.unit())
				&& java.util.Objects.equals(one.section(), other.section());
	}

}
