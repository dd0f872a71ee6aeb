package org.ziping.workspace;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.core.Verdict;
import org.ziping.dossier.Dossier;
import org.ziping.process.TaskView;

/** Which editors and readings stand on the page of a step, and what its buttons say. */
@Component
class StepViews {

	private static final Set<String> DECIDING = Set.of("group_confirm", "deputy_approval", "leader_approval");

	/**
	 * One step's page.
	 *
	 * @param parts addresses of fragments that other rooms serve, in reading order
	 * @param own the fragment of this room's templates with what only this step has
	 */
	record StepView(String words, List<String> parts, @Nullable String own, boolean deciding, boolean mayReturn,
			boolean mayChange) {
	}

	StepView of(TaskView task, Dossier dossier) {
		boolean deciding = deciding(task);
		return new StepView(deciding ? "decide" : words(task), parts(task, dossier), own(task), deciding,
				task.verdicts().contains(Verdict.RETURN), task.verdicts().contains(Verdict.PASS_WITH_CHANGES));
	}

	boolean deciding(TaskView task) {
		return DECIDING.contains(task.step());
	}

	private static String words(TaskView task) {
		return switch (task.step()) {
			case "form_group", "contribute", "confirm_contribution", "compile_data", "draft_report", "group_review",
					"revise", "section_recheck", "bind_volume", "finalize", "seal", "submit_to_finance",
					"finance_acceptance", "record_receipt", "consult", "decide_extension" ->
				task.step();
			default -> "added";
		};
	}

	private static List<String> parts(TaskView task, Dossier of) {
		String dossier = "/dossiers/" + task.dossierId();
		return switch (task.step()) {
			case "contribute", "confirm_contribution" -> List.of(dossier + "/sections/" + task.section() + "/items");
			case "compile_data" -> List.of(dossier + "/sheet", dossier + "/scores");
			case "draft_report" -> List.of(dossier + "/report");
			case "revise" -> List.of(dossier + "/comments", dossier + "/report");
			case "group_review" -> List.of(dossier + "/material?area=" + task.area());
			case "section_recheck" ->
				List.of(dossier + "/sections/" + task.section() + "/items", dossier + "/report/read");
			case "bind_volume" -> List.of(dossier + "/report/findings", dossier + "/report/read");
			case "form_group" -> List.of(dossier + "/assignments");
			default -> List.of(dossier + ((of.versionInForce() != null) ? "/volume/read" : "/report/read"));
		};
	}

	private static @Nullable String own(TaskView task) {
		return switch (task.step()) {
			case "form_group", "finalize", "seal", "submit_to_finance", "finance_acceptance", "record_receipt",
					"consult", "decide_extension" ->
				task.step();
			default -> null;
		};
	}

}
