package org.ziping.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.PaperDecisions;
import org.ziping.dossier.PaperRecord;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Role;
import org.ziping.process.Done;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** What the pages of paper decisions show, and the one act behind them. */
@Component
class PaperPages {

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final PaperDecisions papers;

	private final EvidenceFolder folder;

	private final People people;

	private final DecisionViews decisions;

	private final TaskPages pages;

	private final Looking looking;

	private final TransactionTemplate together;

	PaperPages(Tasks tasks, Dossiers dossiers, PaperDecisions papers, EvidenceFolder folder, People people,
			DecisionViews decisions, TaskPages pages, Looking looking, TransactionTemplate together) {
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.papers = papers;
		this.folder = folder;
		this.people = people;
		this.decisions = decisions;
		this.pages = pages;
		this.looking = looking;
		this.together = together;
	}

	/** One recorded decision and the leader's word on it. */
	record Recorded(PaperRecord paper, DecisionViews.Card card) {
	}

	/** Turns whose decision that person may record from paper. */
	List<TaskView> recordable(Dossier dossier, String person) {
		if (!this.people.holds(person, dossier.unit(), Role.UNIT_OFFICE)) {
			return List.of();
		}
		return this.tasks.open(dossier.id())
			.stream()
			.filter((task) -> PaperDecisions.isPossibleFor(task.step()) && !person.equals(task.assignee()))
			.toList();
	}

	void form(String id, Person person, PaperForm form, Model page) {
		TaskView task = this.tasks.get(id);
		Dossier dossier = this.looking.at(task.dossierId(), person, page);
		if (recordable(dossier, person.id()).stream().noneMatch((one) -> one.id().equals(id))) {
			throw Refusal.of("dossier.paper-by-office");
		}
		page.addAttribute("task", task);
		page.addAttribute("typed", form);
		page.addAttribute("digest", this.pages.digest(task));
		page.addAttribute("version", this.dossiers.inForce(task.dossierId()).orElse(null));
		page.addAttribute("leader", (task.assignee() != null) ? this.people.nameOf(task.assignee()) : "");
		page.addAttribute("sections", this.dossiers.contributions(task.dossierId()));
	}

	/** The scan is filed and the decision recorded, or neither. */
	Done record(String id, PaperForm form, @Nullable MultipartFile scan, Actor by) {
		if (scan == null || scan.isEmpty()) {
			throw Refusal.of("dossier.paper-scan");
		}
		return Objects.requireNonNull(this.together.execute((status) -> {
			TaskView task = this.tasks.get(id);
			String file = file(task, scan, by);
			return this.tasks.complete(new Submission(id, form.getVerdict(), form.getOpinion(), form.getReturnTo(),
					form.getReturnedSections(), form.getContentDigest(), List.of(),
					Map.of("paperSignedOn", form.getSignedOn(), "paperScan", file), UUID.randomUUID().toString()), by);
		}));
	}

	private String file(TaskView task, MultipartFile scan, Actor by) {
		try (InputStream in = scan.getInputStream()) {
			return this.folder
				.storeBeside(task.dossierId(), "paper/" + task.id(), by,
						Objects.requireNonNullElse(scan.getOriginalFilename(), ""), in)
				.id();
		}
		catch (IOException unreadable) {
			throw Refusal.of("dossier.paper-scan");
		}
	}

	void recorded(String id, Person person, Model page) {
		this.looking.at(id, person, page);
		List<Decision> all = this.dossiers.decisions(id);
		page.addAttribute("papers", this.papers.of(id)
			.stream()
			.map((paper) -> new Recorded(paper,
					this.decisions.of(id, all.stream().filter((one) -> one.id().equals(paper.decision())).toList())
						.get(0)))
			.toList());
	}

}
