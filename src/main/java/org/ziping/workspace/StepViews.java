package org.ziping.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.core.Verdict;
import org.ziping.dossier.Dossier;
import org.ziping.process.TaskView;
import org.ziping.submission.finance.Arrivals;

/** Which editors and readings stand on the page of a step, and what its buttons say. */
@Component
class StepViews {

	private static final Set<String> DECIDING = Set.of("group_confirm", "deputy_approval", "leader_approval");

	/** Where a return of the finance bureau is worked on. */
	private static final Set<String> MENDING = Set.of("seal", "revise", "draft_report", "submit_to_finance");

	/**
	 * One step's page.
	 *
	 * @param parts addresses of fragments that other rooms serve, in reading order
	 * @param own the fragment of this room's templates with what only this step has
	 */
	record StepView(String words, List<String> parts, @Nullable String own, boolean deciding, boolean mayReturn,
			boolean mayChange) {
	}

	private final Arrivals arrivals;

	StepViews(Arrivals arrivals) {
		this.arrivals = arrivals;
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
					"finance_acceptance", "record_receipt", "consult", "decide_extension", "await_final_accounts",
					"prepare_disclosure", "publish", "compile_archive", "transfer_archive" ->
				task.step();
			default -> "added";
		};
	}

	/** What the bureau returned stands before everything else until it is mended. */
	private List<String> parts(TaskView task, Dossier of) {
		List<String> parts = new ArrayList<>();
		if (MENDING.contains(task.step()) && this.arrivals.openReturn(task.dossierId()).isPresent()) {
			parts.add("/dossiers/" + task.dossierId() + "/returns");
			if (task.step().equals("draft_report")) {
				parts.add("/dossiers/" + task.dossierId() + "/comments");
			}
		}
		parts.addAll(usual(task, of));
		return parts;
	}

	private static List<String> usual(TaskView task, Dossier of) {
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
			case "compile_archive", "transfer_archive" -> List.of(dossier + "/archive");
			case "await_final_accounts", "prepare_disclosure", "publish" -> List.of(dossier + "/disclosure");
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
