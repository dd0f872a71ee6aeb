package org.ziping.organisation.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

import org.ziping.core.Refusal;

/** Keeps hashes apart from people, so that no page and no list can carry one. */
@Repository
public class Passwords {

	private final PasswordEncoder encoder = new BCryptPasswordEncoder();

	/** Compared with where nobody has that name, so that both take the same time. */
	private final String nobody = this.encoder.encode("nobody");

	private final JdbcTemplate database;

	private final PasswordPolicy policy;

	private final SignInSettings settings;

	private final Clock clock;

	Passwords(JdbcTemplate database, PasswordPolicy policy, SignInSettings settings, Clock clock) {
		this.database = database;
		this.policy = policy;
		this.settings = settings;
		this.clock = clock;
	}

	/** The password that somebody chose for themselves, if it may be one. */
	public void choose(String person, String name, String password) {
		refuse(broken(person, name, password));
		set(person, this.encoder.encode(password), false);
	}

	/** The trial's, and those that their person must replace at the first sign-in. */
	public void give(Collection<String> persons, String password, boolean mustChange) {
		String hash = this.encoder.encode(password);
		persons.forEach((person) -> set(person, hash, mustChange));
	}

	/** Every rule that the password breaks. */
	public List<PasswordRule> broken(String person, String name, String password) {
		List<PasswordRule> broken = this.policy.broken(person, name, password);
		if (broken.isEmpty() && isFormer(person, password)) {
			broken.add(PasswordRule.USED);
		}
		return broken;
	}

	private void refuse(List<PasswordRule> broken) {
		if (!broken.isEmpty()) {
			throw Refusal.of("organisation.password." + broken.get(0), this.settings.passwordLength(),
					this.settings.passwordClasses(), this.settings.passwordHistory());
		}
	}

	private void set(String person, String hash, boolean mustChange) {
		Timestamp now = Timestamp.from(this.clock.instant());
		find(person).ifPresent((kept) -> this.database.update(
				"insert into organisation_former_password (id, person, hash, replaced_at) values (?, ?, ?, ?)",
				UUID.randomUUID().toString(), person, kept.hash(), now));
		if (this.database.update(
				"update organisation_password set hash = ?, changed_at = ?, must_change = ? where person = ?", hash,
				now, mustChange, person) == 0) {
			this.database.update(
					"insert into organisation_password (person, hash, changed_at, must_change) values (?, ?, ?, ?)",
					person, hash, now, mustChange);
		}
	}

	public boolean matches(String person, String password) {
		String hash = find(person).map(Kept::hash).orElse(this.nobody);
		boolean same = this.encoder.matches(PasswordPolicy.isTooLong(password) ? "" : password, hash);
		return same && !hash.equals(this.nobody);
	}

	/** Spends the time of a comparison where none is made. */
	void compareInVain(String password) {
		this.encoder.matches(PasswordPolicy.isTooLong(password) ? "" : password, this.nobody);
	}

	boolean has(String person) {
		return find(person).isPresent();
	}

	/** Whether somebody else knows it: it must be replaced before anything else. */
	boolean isGiven(String person) {
		return find(person).filter(Kept::mustChange).isPresent();
	}

	boolean isOld(String person) {
		Instant now = this.clock.instant();
		return !this.settings.passwordAge().isZero()
				&& find(person).filter((kept) -> kept.changedAt().plus(this.settings.passwordAge()).isBefore(now))
					.isPresent();
	}

	private boolean isFormer(String person, String password) {
		int asked = this.settings.passwordHistory();
		return (asked > 0 && matches(person, password)) || this.database
			.queryForList("select hash from organisation_former_password where person = ? order by replaced_at desc",
					String.class, person)
			.stream()
			.limit(Math.max(0, asked - 1L))
			.anyMatch((hash) -> this.encoder.matches(password, hash));
	}

	private Optional<Kept> find(String person) {
		return this.database
			.query("select hash, changed_at, must_change from organisation_password where person = ?", Passwords::kept,
					person)
			.stream()
			.findFirst();
	}

	private static Kept kept(ResultSet row, int number) throws SQLException {
		return new Kept(row.getString(1), row.getTimestamp(2).toInstant(), row.getBoolean(3));
	}

	private record Kept(String hash, Instant changedAt, boolean mustChange) {

	}

}
