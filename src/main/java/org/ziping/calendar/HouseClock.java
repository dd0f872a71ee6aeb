package org.ziping.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The one clock of the house. It runs with the machine's, shifted by an offset; in a
 * trial it can be moved, and whoever keeps a time of their own follows it.
 */
public final class HouseClock extends Clock {

	/** Where the units are. */
	public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final Clock machine;

	private final boolean movable;

	private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();

	private volatile Duration offset;

	HouseClock(Clock machine, Duration offset, boolean movable) {
		this.machine = machine;
		this.offset = offset;
		this.movable = movable;
	}

	@Override
	public Instant instant() {
		return this.machine.instant().plus(this.offset);
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	/** A view of the same clock: it moves along. */
	@Override
	public Clock withZone(ZoneId zone) {
		HouseClock house = this;
		return new Clock() {

			@Override
			public Instant instant() {
				return house.instant();
			}

			@Override
			public ZoneId getZone() {
				return zone;
			}

			@Override
			public Clock withZone(ZoneId other) {
				return house.withZone(other);
			}

		};
	}

	public Duration offset() {
		return this.offset;
	}

	public boolean movable() {
		return this.movable;
	}

	/** Runs on from that moment. */
	public void moveTo(LocalDateTime moment) {
		moveTo(moment.atZone(ZONE).toInstant());
	}

	public void moveTo(Instant moment) {
		shift(Duration.between(this.machine.instant(), moment));
	}

	/** Runs with the machine's clock again. */
	public void moveBack() {
		shift(Duration.ZERO);
	}

	/** Is told the offset now, and again whenever it changes. */
	public void follow(Consumer<Duration> follower) {
		this.followers.add(follower);
		follower.accept(this.offset);
	}

	private void shift(Duration to) {
		if (!this.movable) {
			throw new IllegalStateException("this clock does not move");
		}
		this.offset = to;
		this.followers.forEach((follower) -> follower.accept(to));
	}

}
