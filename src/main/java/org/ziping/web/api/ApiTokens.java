package org.ziping.web.api;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Digest;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;

/**
 * All keys of systems: given out once, kept as hashes, ended by their owner or the
 * security administrator.
 */
@Service
@Transactional
class ApiTokens {

	private static final String CHAIN = "api-token";

	private static final int MOST = 20;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final ApiTokenRows rows;

	private final ApiSettings settings;

	private final People people;

	private final Policy policy;

	private final AuditTrail trail;

	private final Clock clock;

	ApiTokens(ApiTokenRows rows, ApiSettings settings, People people, Policy policy, AuditTrail trail, Clock clock) {
		this.rows = rows;
		this.settings = settings;
		this.people = people;
		this.policy = policy;
		this.trail = trail;
		this.clock = clock;
	}

	/** Answers the key, which nobody can read again. */
	String make(String name, Set<TokenScope> scopes, int days, Actor by) {
		if (name.isBlank() || name.length() > 100) {
			throw Refusal.of("web.token.name");
		}
		if (scopes.isEmpty()) {
			throw Refusal.of("web.token.scope");
		}
		if (days < 1 || days > this.settings.longestToken().toDays()) {
			throw Refusal.of("web.token.days", this.settings.longestToken().toDays());
		}
		Instant now = this.clock.instant();
		if (of(by.person()).stream().filter((token) -> token.isValid(now)).count() >= MOST) {
			throw Refusal.of("web.token.many", MOST);
		}
		byte[] drawn = new byte[32];
		RANDOM.nextBytes(drawn);
		String secret = "zp_" + Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
		ApiToken token = this.rows
			.save(new ApiToken(by.person(), name.strip(), hash(secret), scopes, now, now.plus(Duration.ofDays(days))));
		this.trail.record(by, CHAIN, "api-token.make", "api-token/" + token.id(), null, null,
				name.strip() + " " + token.scopes());
		return secret;
	}

	void revoke(String id, Actor by) {
		ApiToken token = this.rows.findById(id).orElseThrow(() -> Refusal.of("web.token.none"));
		if (!token.person().equals(by.person()) && !mayEndAll(by.person())) {
			throw Refusal.of("organisation.not-allowed");
		}
		if (!token.isRevoked()) {
			token.revoke(by.person(), this.clock.instant());
			this.rows.save(token);
			this.trail.record(by, CHAIN, "api-token.revoke", "api-token/" + id, null, null, token.name());
		}
	}

	/** The key as it came, if it is known, valid, and its owner is still here. */
	Optional<ApiToken> find(String secret) {
		Instant now = this.clock.instant();
		Optional<ApiToken> found = this.rows.findBySha256(hash(secret))
			.filter((token) -> token.isValid(now) && this.people.isActive(token.person()));
		found.filter((token) -> token.usedAt() == null || token.usedAt().plus(Duration.ofHours(1)).isBefore(now))
			.ifPresent((token) -> {
				token.use(now);
				this.rows.save(token);
			});
		return found;
	}

	@Transactional(readOnly = true)
	List<ApiToken> of(String person) {
		return this.rows.findByPersonOrderByMadeAtDesc(person);
	}

	@Transactional(readOnly = true)
	List<ApiToken> all() {
		return this.rows.findAllByOrderByMadeAtDesc();
	}

	boolean mayEndAll(String person) {
		Person who = this.people.get(person);
		return this.policy.allows(who, Action.SECURITY_POLICY, Scope.EVERYWHERE);
	}

	long longestDays() {
		return this.settings.longestToken().toDays();
	}

	private static String hash(String secret) {
		return Digest.sha256(secret.getBytes(StandardCharsets.UTF_8)).hex();
	}

}
