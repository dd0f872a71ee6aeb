package org.ziping.organisation;

/**
 * On which side of the separation of powers a post stands. Nobody holds posts of two
 * sides at one time; the database refuses it too.
 */
enum Side {

	BUSINESS, SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR;

	static Side of(Role role) {
		return Role.SEPARATED.contains(role) ? valueOf(role.name()) : BUSINESS;
	}

}
