package org.ziping.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.notification.Posted.State;
import org.ziping.notification.spi.Letter;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;

/**
 * Letters on their way. A row is leased before it is carried, so that one node carries
 * it.
 */
@Service
@Transactional
public class Outbox {

	/**
	 * Growing pauses; together longer than two days, so that a mail server may be down
	 * for one.
	 */
	private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(12),
			Duration.ofHours(12), Duration.ofHours(24));

	/** Longer than every channel's patience. */
	private static final Duration LEASE = Duration.ofMinutes(2);

	private final JdbcClient rows;

	private final AuditTrail trail;

	private final Clock clock;

	Outbox(JdbcClient rows, AuditTrail trail, Clock clock) {
		this.rows = rows;
		this.trail = trail;
		this.clock = clock;
	}

	/** Puts a letter in unless that key was used; the caller's transaction decides. */
	boolean put(String onceKey, String channel, String kind, @Nullable String task, Letter letter, Instant from) {
		boolean known = this.rows.sql("select count(*) from notification_letter where once_key = :key")
			.param("key", onceKey)
			.query(Integer.class)
			.single() > 0;
		try {
			return !known && this.rows
				.sql("""
						insert into notification_letter (id, once_key, person, channel, kind, task, subject, content, state,
						  attempts, next_try, written_at)
						values (:id, :key, :person, :channel, :kind, :task, :subject, :content, 'WAITING', 0, :from, :now)""")
				.param("id", letter.id())
				.param("key", onceKey)
				.param("person", letter.person())
				.param("channel", channel)
				.param("kind", kind)
				.param("task", task)
				.param("subject", letter.subject())
				.param("content", letter.content())
				.param("from", Moments.column(from))
				.param("now", Moments.column(this.clock.instant()))
				.update() == 1;
		}
		catch (DuplicateKeyException anotherNode) {
			return false;
		}
	}

	/**
	 * How many were written to that person this way since then; summaries do not count.
	 */
	@Transactional(readOnly = true)
	public int writtenSince(String person, String channel, Instant moment) {
		return this.rows.sql("""
				select count(*) from notification_letter
				where person = :person and channel = :channel and kind <> 'SUMMARY' and written_at >= :moment""")
			.param("person", person)
			.param("channel", channel)
			.param("moment", Moments.column(moment))
			.query(Integer.class)
			.single();
	}

	/**
	 * Takes letters that are due, each for this node alone until the lease is over. In a
	 * transaction of its own: the lease is seen before the letter leaves.
	 */
	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public List<Posted> lease(Collection<String> channels, int most) {
		Instant now = this.clock.instant();
		String lease = UUID.randomUUID().toString();
		List<String> due = this.rows.sql("""
				select id from notification_letter
				where state = 'WAITING' and next_try <= :now and channel in (:channels)
				  and (leased_until is null or leased_until < :now)
				order by next_try, id limit :most""")
			.param("now", Moments.column(now))
			.param("channels", channels)
			.param("most", most)
			.query(String.class)
			.list();
		for (String id : due) {
			this.rows.sql("""
					update notification_letter set leased_by = :lease, leased_until = :until
					where id = :id and state = 'WAITING' and (leased_until is null or leased_until < :now)""")
				.param("lease", lease)
				.param("until", Moments.column(now.plus(LEASE)))
				.param("id", id)
				.param("now", Moments.column(now))
				.update();
		}
		return this.rows.sql("select * from notification_letter where leased_by = :lease order by next_try, id")
			.param("lease", lease)
			.query(Outbox::read)
			.list();
	}

	void sent(Posted posted, String address) {
		end(posted, State.SENT, address, null);
	}

	/** Not carried, because there is nothing to say any more. */
	void stopped(Posted posted) {
		end(posted, State.STOPPED, null, null);
	}

	/** Tried again after a pause; given up after the last one. */
	void failed(Posted posted, String fault) {
		if (posted.attempts() >= PAUSES.size()) {
			end(posted, State.GIVEN_UP, null, fault);
			return;
		}
		this.rows
			.sql("""
					update notification_letter set attempts = attempts + 1, next_try = :next, leased_until = null, fault = :fault
					where id = :id""")
			.param("next", Moments.column(this.clock.instant().plus(PAUSES.get(posted.attempts()))))
			.param("fault", cut(fault))
			.param("id", posted.id())
			.update();
	}

	private void end(Posted posted, State state, @Nullable String address, @Nullable String fault) {
		this.rows.sql("""
				update notification_letter set state = :state, address = :address, fault = :fault, ended_at = :now,
				  attempts = attempts + 1, leased_until = null where id = :id""")
			.param("state", state.name())
			.param("address", address)
			.param("fault", cut(fault))
			.param("now", Moments.column(this.clock.instant()))
			.param("id", posted.id())
			.update();
	}

	/** The latest letters, of one person or of all. */
	@Transactional(readOnly = true)
	public List<Posted> latest(@Nullable String person, @Nullable State state, int most) {
		return this.rows.sql("""
				select * from notification_letter
				where (:person is null or person = :person) and (:state is null or state = :state)
				order by written_at desc, id limit :most""")
			.param("person", person)
			.param("state", (state != null) ? state.name() : null)
			.param("most", most)
			.query(Outbox::read)
			.list();
	}

	@Guarded(Action.SYSTEM_RUN)
	public void again(String id, Actor by) {
		int moved = this.rows.sql("""
				update notification_letter set state = 'WAITING', attempts = 0, next_try = :now, ended_at = null
				where id = :id and state = 'GIVEN_UP'""")
			.param("now", Moments.column(this.clock.instant()))
			.param("id", id)
			.update();
		if (moved == 0) {
			throw Refusal.of("notification.not-given-up");
		}
		this.trail.record(by, "notification", "letter.again", id, null, null, "");
	}

	private static @Nullable String cut(@Nullable String fault) {
		return (fault != null && fault.length() > 300) ? fault.substring(0, 300) : fault;
	}

	private static Posted read(ResultSet row, int at) throws SQLException {
		Letter letter = new Letter(row.getString("id"), row.getString("person"), row.getString("subject"),
				row.getString("content"));
		return new Posted(letter, row.getString("channel"), row.getString("address"), row.getString("kind"),
				row.getString("task"), State.valueOf(row.getString("state")), row.getInt("attempts"),
				row.getString("fault"), Objects.requireNonNull(Moments.read(row, "written_at")),
				Objects.requireNonNull(Moments.read(row, "next_try")), Moments.read(row, "ended_at"));
	}

}
