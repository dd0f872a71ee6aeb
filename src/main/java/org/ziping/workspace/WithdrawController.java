package org.ziping.workspace;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.process.Tasks;

/** 撤回: offers what one has just done oneself and nobody has acted on yet. */
@Controller
class WithdrawController {

	/** Older acts are never the last one of their branch. */
	private static final int LAST = 5;

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final DecisionViews decisions;

	private final Looking looking;

	private final Notices notices;

	WithdrawController(Tasks tasks, Dossiers dossiers, DecisionViews decisions, Looking looking, Notices notices) {
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.decisions = decisions;
		this.looking = looking;
		this.notices = notices;
	}

	/** One act that may still be taken back. */
	record Act(String task, DecisionViews.Card card) {
	}

	@GetMapping("/dossiers/{id}/withdrawable")
	String show(@PathVariable String id, @Current Person person, Model page) {
		this.looking.at(id, person, page);
		List<Act> acts = mine(id, person.id()).stream()
			.map((one) -> new Act(String.valueOf(one.task()), this.decisions.of(id, List.of(one)).get(0)))
			.toList();
		page.addAttribute("acts", acts);
		return "workspace/withdraw :: part";
	}

	@PostMapping("/tasks/{task}/withdraw")
	String withdraw(@PathVariable String task, @RequestParam(defaultValue = "") String reason, @Current Actor by,
			RedirectAttributes next) {
		String dossier = this.dossiers.decisionOn(task)
			.map(Decision::dossier)
			.orElseThrow(() -> Refusal.of("dossier.withdraw-nothing"));
		try {
			this.tasks.withdraw(task, reason, by);
			this.notices.ok("workspace.withdrawn", next);
		}
		catch (RuntimeException ex) {
			this.notices.refused(Refusal.within(ex).stream().findFirst().orElseThrow(() -> ex), next);
		}
		return "redirect:/dossiers/" + dossier;
	}

	private List<Decision> mine(String id, String person) {
		List<Decision> mine = this.dossiers.decisions(id)
			.stream()
			.filter((one) -> one.person().equals(person) && one.task() != null)
			.toList();
		return mine.subList(Math.max(0, mine.size() - LAST), mine.size())
			.stream()
			.filter((one) -> this.tasks.withdrawable(String.valueOf(one.task()), person))
			.toList();
	}

}
