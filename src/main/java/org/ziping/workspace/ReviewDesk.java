package org.ziping.workspace;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.People;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;
import org.ziping.workspace.material.Look;
import org.ziping.workspace.material.Looks;

/**
 * Who holds which review area of an evaluation, and one opinion on several of one's own.
 */
@Component
class ReviewDesk {

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final DecisionViews decisions;

	private final People people;

	private final Looks looks;

	private final Notices words;

	ReviewDesk(Tasks tasks, Dossiers dossiers, DecisionViews decisions, People people, Looks looks, Notices words) {
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.decisions = decisions;
		this.people = people;
		this.looks = looks;
		this.words = words;
	}

	/**
	 * An area that is being reviewed.
	 *
	 * @param holder who took it; nothing while it waits for somebody
	 * @param mine whether that person may decide it now
	 * @param opened whether that person has had the material before them as it reads now
	 */
	record Line(String task, String area, String name, @Nullable String holder, boolean mine, boolean opened) {
	}

	/** What became of one of several decisions. */
	record Result(String name, boolean done, String words) implements Serializable {
	}

	List<Line> lines(String dossier, String person) {
		Map<String, String> names = this.decisions.areas(dossier);
		return this.tasks.open(dossier)
			.stream()
			.filter((task) -> task.area() != null)
			.map((task) -> new Line(task.id(), String.valueOf(task.area()),
					names.getOrDefault(task.area(), task.name()),
					(task.assignee() != null) ? this.people.nameOf(task.assignee()) : null, task.isFor(person),
					seen(task, person).isPresent()))
			.toList();
	}

	/** The digest that person looked at, where the material still reads so. */
	private Optional<String> seen(TaskView task, String person) {
		String now = this.dossiers.digest(task.dossierId(), this.tasks.scope(task)).toString();
		return this.looks.at(task.id(), person).map(Look::digest).filter(now::equals);
	}

	/** Each stands for itself: one that is refused holds up no other. */
	List<Result> decide(String dossier, List<String> chosen, Verdict verdict, String opinion, String key, Actor by) {
		List<Result> results = new ArrayList<>();
		for (Line line : lines(dossier, by.person())) {
			if (chosen.contains(line.task())) {
				results.add(decide(line, verdict, opinion, key, by));
			}
		}
		return results;
	}

	private Result decide(Line line, Verdict verdict, String opinion, String key, Actor by) {
		try {
			String seen = seen(this.tasks.get(line.task()), by.person())
				.orElseThrow(() -> Refusal.of("workspace.not-looked"));
			this.tasks.complete(new Submission(line.task(), verdict, opinion, null, List.of(), seen, List.of(),
					Map.of(), key + ":" + line.task()), by);
			return new Result(line.name(), true, this.words.say("workspace.batch.done"));
		}
		catch (RuntimeException ex) {
			Refusal refusal = Refusal.within(ex).stream().findFirst().orElseThrow(() -> ex);
			return new Result(line.name(), false, this.words.words(refusal));
		}
	}

}
