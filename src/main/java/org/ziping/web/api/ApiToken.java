package org.ziping.web.api;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A system's key: in whose name it asks, for what, until when; the key itself is not
 * kept.
 */
@Entity
@Table(name = "web_token")
public class ApiToken {

	@Id
	private String id;

	private String person;

	private String name;

	/** What the key hashes to. */
	private String sha256;

	private String scopes;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "made_at")
	private Instant madeAt;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "expires_at")
	private Instant expiresAt;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "used_at")
	private @Nullable Instant usedAt;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "revoked_at")
	private @Nullable Instant revokedAt;

	@Column(name = "revoked_by")
	private @Nullable String revokedBy;

	@SuppressWarnings("NullAway.Init")
	protected ApiToken() {
	}

	ApiToken(String person, String name, String sha256, Set<TokenScope> scopes, Instant madeAt, Instant expiresAt) {
		this.id = UUID.randomUUID().toString();
		this.person = person;
		this.name = name;
		this.sha256 = sha256;
		this.scopes = scopes.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
		this.madeAt = madeAt;
		this.expiresAt = expiresAt;
	}

	void revoke(String by, Instant at) {
		this.revokedBy = by;
		this.revokedAt = at;
	}

	void use(Instant at) {
		this.usedAt = at;
	}

	public boolean isValid(Instant now) {
		return this.revokedAt == null && now.isBefore(this.expiresAt);
	}

	public boolean isRevoked() {
		return this.revokedAt != null;
	}

	public String id() {
		return this.id;
	}

	public String person() {
		return this.person;
	}

	public String name() {
		return this.name;
	}

	public Set<TokenScope> scopes() {
		EnumSet<TokenScope> all = EnumSet.noneOf(TokenScope.class);
		Arrays.stream(this.scopes.split(",")).map(TokenScope::valueOf).forEach(all::add);
		return all;
	}

	public Instant madeAt() {
		return this.madeAt;
	}

	public Instant expiresAt() {
		return this.expiresAt;
	}

	public @Nullable Instant usedAt() {
		return this.usedAt;
	}

}
