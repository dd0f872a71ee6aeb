package org.ziping.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.calendar.Deadlines;
import org.ziping.organisation.People;
import org.ziping.process.RouteStep;
import org.ziping.process.Tasks;
import org.ziping.worklist.Turn;
import org.ziping.worklist.Worklist;

/** The rail across the top of a dossier: done, now, expected. */
@Component
class LifeLines {

	private final Tasks tasks;

	private final Worklist worklist;

	private final People people;

	private final Deadlines deadlines;

	private final Notices words;

	LifeLines(Tasks tasks, Worklist worklist, People people, Deadlines deadlines, Notices words) {
		this.tasks = tasks;
		this.worklist = worklist;
		this.people = people;
		this.deadlines = deadlines;
		this.words = words;
	}

	/** What the fragment of the rail reads. */
	record LifeLine(List<Step> steps, String sentence) {
	}

	/** One dot of the rail. */
	record Step(String name, String state, @Nullable String who, @Nullable String note, int returns) {
	}

	LifeLine of(String dossierId) {
		Map<String, List<Turn>> turns = this.worklist.of(dossierId).stream().collect(Collectors.groupingBy(Turn::step));
		List<RouteStep> route = this.tasks.route(dossierId);
		List<Step> steps = route.stream()
			.map((step) -> step(step, turns.getOrDefault(step.step(), List.of())))
			.toList();
		int now = IntStream.range(0, route.size())
			.filter((at) -> route.get(at).state() == RouteStep.State.OPEN)
			.findFirst()
			.orElse(-1);
		String sentence = (now < 0) ? this.words.say("workspace.line.resting", route.size())
				: this.words.say("workspace.line.now", now + 1, route.size(), route.get(now).name());
		return new LifeLine(steps, sentence);
	}

	private Step step(RouteStep step, List<Turn> turns) {
		String state = switch (step.state()) {
			case DONE -> "done";
			case OPEN -> "now";
			case EXPECTED -> "expected";
		};
		Optional<Turn> last = turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1));
		String who = last.map((turn) -> (turn.closedBy() != null) ? turn.closedBy() : turn.assignee())
			.map(this.people::nameOf)
			.orElse(null);
		String note = (step.state() == RouteStep.State.OPEN && step.due() != null) ? this.deadlines.words(step.due())
				: null;
		long rounds = turns.stream().map((turn) -> turn.section() + "/" + turn.area()).distinct().count();
		int returns = (rounds == 0) ? 0 : (int) Math.max(0, turns.size() / rounds - 1);
		return new Step(step.name(), state, who, note, returns);
	}

}
