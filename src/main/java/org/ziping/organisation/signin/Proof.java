package org.ziping.organisation.signin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What a session knows of its person: what they still owe, and when they last proved. */
public final class Proof {

	private static final String OWES = "OWES_";

	private static final String PROVEN = "PROVEN_";

	private Proof() {
	}

	public static List<GrantedAuthority> of(Collection<Owed> owed, Instant proven) {
		List<GrantedAuthority> all = new ArrayList<>();
		all.add(new SimpleGrantedAuthority("ROLE_PERSON"));
		all.add(new SimpleGrantedAuthority(PROVEN + proven.getEpochSecond()));
		owed.stream().sorted().map((one) -> new SimpleGrantedAuthority(OWES + one)).forEach(all::add);
		return all;
	}

	/** What comes first of what they owe; nothing for who is in. */
	public static Optional<Owed> next(@Nullable Authentication who) {
		return owed(who).stream().findFirst();
	}

	public static List<Owed> owed(@Nullable Authentication who) {
		return Arrays.stream(Owed.values()).filter((one) -> has(who, OWES + one)).toList();
	}

	private static boolean has(@Nullable Authentication who, String word) {
		return who != null && who.getAuthorities().stream().anyMatch((one) -> word.equals(one.getAuthority()));
	}

	/** The epoch for who never did in this session. */
	static Instant provenAt(@Nullable Authentication who) {
		return (who == null) ? Instant.EPOCH
				: who.getAuthorities()
					.stream()
					.map(GrantedAuthority::getAuthority)
					.filter((word) -> word.startsWith(PROVEN))
					.map((word) -> Instant.ofEpochSecond(Long.parseLong(word.substring(PROVEN.length()))))
					.findFirst()
					.orElse(Instant.EPOCH);
	}

}
