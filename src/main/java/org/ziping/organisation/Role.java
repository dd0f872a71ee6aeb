package org.ziping.organisation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a post lets its holder do; worded by {@code organisation.role.<NAME>}. */
public enum Role {

	UNIT_OFFICE, SEAL_KEEPER, SECTION_CLERK, SECTION_HEAD, FINANCE_OFFICE, GROUP_MEMBER, GROUP_DEPUTY, GROUP_LEADER,
	DEPUTY_LEADER, LEADER, UNIT_ADMIN, FINANCE_DIVISION, FINANCE_PERFORMANCE, PROCESS_ADMIN, SYSTEM_ADMIN,
	SECURITY_ADMIN, AUDITOR;

	/** 三员: three people, none of whom holds another of these or a business role. */
	public static final Set<Role> SEPARATED = EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR);

	/** Held in a section; the others in the unit as a whole. */
	public boolean isOfASection() {
		return this == SECTION_CLERK || this == SECTION_HEAD;
	}

	/** As written in a group id: {@code finance-office}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<Role> ofWord(String word) {
		return Arrays.stream(values()).filter((role) -> role.word().equals(word)).findFirst();
	}

}
