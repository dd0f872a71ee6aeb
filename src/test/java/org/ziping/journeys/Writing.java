package org.ziping.journeys;

import java.util.HashSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.ziping.dossier.Dossiers;
import org.ziping.process.TaskView;

/** What has to be written before a turn can end; once for each dossier. */
@Component
class Writing {

	private final Walk walk;

	private final Work work;

	private final Dossiers dossiers;

	private final Set<String> written = new HashSet<>();

	Writing(Walk walk, Work work, Dossiers dossiers) {
		this.walk = walk;
		this.work = work;
		this.dossiers = dossiers;
	}

	void before(TaskView task) {
		String id = task.dossierId();
		switch (task.step()) {
			case "form_group" -> once(id + "/plan", () -> this.work.planGroup(id));
			case "contribute" -> {
				once(id + "/figures", () -> this.work.figures(id));
				once(id + "/" + task.section(), () -> this.work.report(id, String.valueOf(task.section())));
			}
			case "compile_data" -> once(id + "/score", () -> this.work.score(id));
			case "draft_report" -> once(id + "/write", () -> this.work.write(id));
			case "revise" -> this.walk.answerAll(id, "chen.hui");
			case "seal" -> once(id + "/seal/" + this.dossiers.decisions(id).size(), () -> this.work.seal(id));
			default -> {
				// All else is decided on what is there.
			}
		}
	}

	/** What failed is tried again. */
	private void once(String what, Runnable writing) {
		if (!this.written.contains(what)) {
			writing.run();
			this.written.add(what);
		}
	}

}
