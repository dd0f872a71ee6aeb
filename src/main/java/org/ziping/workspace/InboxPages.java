package org.ziping.workspace;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.campaign.Campaign;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.submission.finance.Arrival;
import org.ziping.submission.finance.Draw;
import org.ziping.submission.finance.Draws;
import org.ziping.submission.finance.Inbox;
import org.ziping.submission.finance.InboxLine;
import org.ziping.worklist.Turn;
import org.ziping.worklist.Worklist;

/** The bureau's inbox as a page: the units of one view, each with whose turn it is. */
@Component
class InboxPages {

	private static final String ACCEPTANCE = "finance_acceptance";

	private static final int MOST = 5000;

	private final Inbox inbox;

	private final Draws draws;

	private final Worklist worklist;

	private final People people;

	private final Looking looking;

	InboxPages(Inbox inbox, Draws draws, Worklist worklist, People people, Looking looking) {
		this.inbox = inbox;
		this.draws = draws;
		this.worklist = worklist;
		this.people = people;
		this.looking = looking;
	}

	/** What the page may be narrowed to; worded by {@code workspace.inbox.show.<key>}. */
	enum Show {

		ALL((line) -> true), WAITING((line) -> line.state() == InboxLine.State.WAITING),
		OWING((line) -> line.state().isOwing()), LATE(InboxLine::isLate),
		RETURNED((line) -> line.state() == InboxLine.State.RETURNED),
		RECEIVED((line) -> line.state() == InboxLine.State.RECEIVED), DRAWN((line) -> false);

		private final Predicate<InboxLine> which;

		Show(Predicate<InboxLine> which) {
			this.which = which;
		}

		String key() {
			return name().toLowerCase(Locale.ROOT);
		}

		static Show of(String key) {
			return Arrays.stream(values()).filter((one) -> one.key().equals(key)).findFirst().orElse(ALL);
		}

	}

	/** A way to narrow the list, and how many units it leaves. */
	record Tab(String key, long count, boolean chosen) {
	}

	/**
	 * One unit of the page.
	 *
	 * @param task the reader's own turn to review it, if it is theirs
	 * @param digest of what they would receive; nothing where it is not theirs to receive
	 */
	record Row(InboxLine line, String tone, @Nullable String came, @Nullable String task, @Nullable String digest,
			String step, String holders, @Nullable Draw drawn) {
	}

	void fill(Campaign campaign, Person person, String shown, String words, Model page) {
		List<InboxLine> all = this.inbox.of(campaign);
		Show show = Show.of(shown);
		Map<String, List<Turn>> turns = turns(campaign, all);
		Set<String> mine = mine(person.id());
		Map<String, Draw> drawn = this.draws.of(campaign.id());
		List<Row> rows = all.stream()
			.filter((line) -> (show == Show.DRAWN) ? drawn.containsKey(line.unit()) : show.which.test(line))
			.filter((line) -> words.isEmpty() || line.mentions(words))
			.map((line) -> row(line, turns.getOrDefault(line.unit(), List.of()), mine, drawn.get(line.unit())))
			.toList();
		page.addAttribute("campaign", campaign);
		page.addAttribute("all", all);
		page.addAttribute("rows", rows);
		page.addAttribute("show", show.key());
		page.addAttribute("words", words);
		page.addAttribute("tabs",
				Arrays.stream(Show.values())
					.map((one) -> new Tab(one.key(),
							(one == Show.DRAWN) ? drawn.size() : all.stream().filter(one.which).count(), one == show))
					.toList());
		page.addAttribute("owing", all.stream().filter((line) -> line.state().isOwing()).count());
		page.addAttribute("receivable", rows.stream().filter((row) -> row.digest() != null).count());
	}

	/** Every unit with whose turn it is, for a sheet. */
	List<Row> rows(Campaign campaign) {
		List<InboxLine> all = this.inbox.of(campaign);
		Map<String, List<Turn>> turns = turns(campaign, all);
		return all.stream()
			.map((line) -> row(line, turns.getOrDefault(line.unit(), List.of()), Set.of(), null))
			.toList();
	}

	private Map<String, List<Turn>> turns(Campaign campaign, List<InboxLine> lines) {
		return this.worklist.open(campaign.year().value(), lines.stream().map(InboxLine::unit).toList())
			.stream()
			.collect(Collectors.groupingBy(Turn::unit));
	}

	/** The reviews that wait for that person. */
	private Set<String> mine(String person) {
		return this.worklist.mine(person, 0, MOST)
			.stream()
			.filter((turn) -> turn.step().equals(ACCEPTANCE))
			.map(Turn::taskId)
			.collect(Collectors.toSet());
	}

	private Row row(InboxLine line, List<Turn> turns, Set<String> mine, @Nullable Draw drawn) {
		String task = turns.stream().map(Turn::taskId).filter(mine::contains).findFirst().orElse(null);
		Arrival came = line.arrival();
		return new Row(line, tone(line), (came != null) ? this.looking.moment(came.at()) : null, task,
				(task != null && came != null) ? came.contentDigest() : null,
				turns.stream().map(Turn::name).distinct().collect(Collectors.joining("、")), holders(turns), drawn);
	}

	private String holders(List<Turn> turns) {
		return turns.stream()
			.map(Turn::assignee)
			.filter(Objects::nonNull)
			.distinct()
			.map(this.people::nameOf)
			.collect(Collectors.joining("、"));
	}

	private static String tone(InboxLine line) {
		return switch (line.state()) {
			case WAITING -> "mine";
			case RETURNED -> "warn";
			case RECEIVED -> "done";
			case MISSING -> line.isLate() ? "late" : "info";
			case STOPPED -> "calm";
		};
	}

}
