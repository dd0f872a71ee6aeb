package org.ziping.notification;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.ziping.notification.spi.Letter;

/** A letter and what became of it. */
public record Posted(Letter letter, String channel, @Nullable String address, String kind, @Nullable String task,
		State state, int attempts, @Nullable String fault, Instant writtenAt, Instant nextTry,
		@Nullable Instant endedAt) {

	/** Where a letter is on its way. */
	public enum State {

		WAITING, SENT, STOPPED, GIVEN_UP;

		/** The shape a page gives it. */
		public String tone() {
			return switch (this) {
				case WAITING -> "info";
				case SENT -> "ok";
				case STOPPED -> "calm";
				case GIVEN_UP -> "late";
			};
		}

	}

	public String id() {
		return this.letter.id();
	}

}
