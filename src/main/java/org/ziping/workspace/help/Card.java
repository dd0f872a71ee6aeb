package org.ziping.workspace.help;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

import org.ziping.organisation.Role;

/**
 * Whose card it is, and in which posts people need it; worded by {@code workspace.card}.
 */
enum Card {

	CLERK("clerk", Role.SECTION_CLERK), HEAD("head", Role.SECTION_HEAD), FINANCE("finance", Role.FINANCE_OFFICE),
	MEMBER("member", Role.GROUP_MEMBER), GROUP("group", Role.GROUP_LEADER, Role.GROUP_DEPUTY),
	LEADER("leader", Role.DEPUTY_LEADER, Role.LEADER), OFFICE("office", Role.UNIT_OFFICE, Role.SEAL_KEEPER),
	BUREAU("bureau", Role.FINANCE_DIVISION, Role.FINANCE_PERFORMANCE);

	/** How many steps each card has. */
	static final int STEPS = 5;

	private final String word;

	private final Set<Role> roles;

	Card(String word, Role... roles) {
		this.word = word;
		this.roles = Set.of(roles);
	}

	public String word() {
		return this.word;
	}

	boolean isFor(Set<Role> held) {
		return this.roles.stream().anyMatch(held::contains);
	}

	static Optional<Card> of(String word) {
		return Arrays.stream(values()).filter((card) -> card.word.equals(word)).findFirst();
	}

}
