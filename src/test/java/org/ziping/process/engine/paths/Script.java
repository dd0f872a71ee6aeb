package org.ziping.process.engine.paths;

import java.util.ArrayDeque;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the nouns of a diagram answer while one of its paths is walked. */
public final class Script {

	private final Map<String, Deque<String>> answers = new HashMap<>();

	private int reminded;

	/** The next time that sentence is said it answers this, afterwards PASS again. */
	public Script says(String sentence, String verdict) {
		this.answers.computeIfAbsent(sentence, (key) -> new ArrayDeque<>()).add(verdict);
		return this;
	}

	int reminded() {
		return this.reminded;
	}

	private String next(String sentence, String usual) {
		Deque<String> waiting = this.answers.getOrDefault(sentence, new ArrayDeque<>());
		return waiting.isEmpty() ? usual : waiting.remove();
	}

	Map<String, Object> nouns() {
		return Map.of("people", new People(), "dates", new Dates(), "dossier", new Dossier(), "submission",
				new Submission(), "reminders", new Reminders(), "disclosure", new Disclosure());
	}

	/** Two sections, two areas, and somebody for every step. */
	public final class People {

		public String unitOffice(String dossier) {
			return "office";
		}

		public String financeOffice(String dossier) {
			return "finance";
		}

		public String sealKeeper(String dossier) {
			return "keeper";
		}

		public String sectionClerks(String dossier, String section) {
			return "clerks";
		}

		public String sectionHead(String dossier, String section) {
			return "heads";
		}

		public List<String> reviewers(String dossier, String area) {
			return List.of("he");
		}

		public String groupConfirmer(String dossier) {
			return "ma";
		}

		public String deputyLeader(String dossier) {
			return "ma";
		}

		public String leader(String dossier) {
			return "huang";
		}

		public String financeBureau(String dossier) {
			return "bureau";
		}

		public List<String> sectionsToRedo(String dossier) {
			return List.of("one", "two");
		}

		public List<String> areasToReview(String dossier) {
			return List.of("duties", "text");
		}

		public List<String> sectionsToRecheck(String dossier) {
			return List.of("one", "two");
		}

		public List<String> seatsToAsk(String dossier, String consultation) {
			return List.of("first", "second");
		}

		public List<String> consulted(String dossier, String seat) {
			return List.of(seat);
		}

	}

	/** Far away, so that only the test's own hand moves a timer. */
	public static final class Dates {

		public Date due(String dossier, String step) {
			return new Date(4_000_000_000_000L);
		}

		public Date consulted(String dossier, String consultation) {
			return new Date(4_000_000_000_000L);
		}

		public void moveOpen(String dossier) {
			// Whose dates move is the house's matter, not the diagram's.
		}

		public String nextReminder(String dossier) {
			return "R/2098-01-01T09:00:00/P1D";
		}

	}

	/** Concludes as the script says. */
	public final class Dossier {

		public String concludeContributions(String dossier) {
			return next("concludeContributions", "PASS");
		}

		public String check(String dossier) {
			return next("check", "PASS");
		}

		public String concludeReview(String dossier) {
			return next("concludeReview", "PASS");
		}

		public String concludeRecheck(String dossier) {
			return next("concludeRecheck", "PASS");
		}

		public String concludeConsultation(String dossier, String consultation) {
			return next("concludeConsultation", "PASS");
		}

		public void close(String dossier) {
			next("close", "");
		}

	}

	/** On this system unless the script says otherwise. */
	public final class Submission {

		public String route(String dossier) {
			return next("route", "ON_SYSTEM");
		}

	}

	/** Public and the same unless the script says otherwise. */
	public final class Disclosure {

		public String verify(String dossier) {
			return next("verify", "PASS");
		}

	}

	/** Counts. */
	public final class Reminders {

		public void run(String dossier) {
			Script.this.reminded++;
		}

	}

}
