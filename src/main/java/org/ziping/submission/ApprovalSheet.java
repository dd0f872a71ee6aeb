package org.ziping.submission;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;

import org.ziping.document.DocumentWriter;
import org.ziping.document.OfficialDocument;
import org.ziping.document.TableBlock;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossiers;

/** 呈批表: who drafted, checked, agreed and signed, on one page, with room for ink. */
@Service
public class ApprovalSheet {

	private static final int LONGEST_OPINION = 60;

	/** Which step stands in which row, in the order of the form. */
	private static final Map<String, Set<String>> ROWS = rows();

	private final PrintedWords words;

	private final Volumes volumes;

	private final Dossiers dossiers;

	private final DocumentWriter writer;

	private final DateTimeFormatter day;

	ApprovalSheet(PrintedWords words, Volumes volumes, Dossiers dossiers, DocumentWriter writer, Clock clock) {
		this.words = words;
		this.volumes = volumes;
		this.dossiers = dossiers;
		this.writer = writer;
		this.day = DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(clock.getZone());
	}

	private static Map<String, Set<String>> rows() {
		Map<String, Set<String>> rows = new LinkedHashMap<>();
		rows.put("drafted", Set.of("draft_report", "revise", "bind_volume"));
		rows.put("checked", Set.of("proof_read", "group_review", "section_recheck"));
		rows.put("agreed", Set.of("group_confirm", "deputy_approval"));
		rows.put("signed", Set.of("leader_approval", "confirm_final"));
		return rows;
	}

	/** As it stands now, ready for the printer. */
	public byte[] pdf(String dossier, int version) {
		return this.writer.pdf(of(this.volumes.get(dossier, version), this.dossiers.decisions(dossier)));
	}

	OfficialDocument of(Volume volume, List<Decision> decisions) {
		List<Decision> counted = counted(volume, decisions);
		List<List<String>> rows = new ArrayList<>();
		rows.add(List.of(this.words.say("submission.approval.subject"), this.volumes.title(volume.dossier().id())));
		rows.add(List.of(this.words.say("submission.approval.unit"), volume.unit().name()));
		rows.add(List.of(this.words.say("submission.approval.version"), this.words
			.say(volume.isFinal() ? "submission.volume.final" : "submission.volume.draft", volume.version().number())));
		volume.content()
			.scores()
			.ifPresent((sheet) -> rows.add(List.of(this.words.say("submission.approval.score"),
					sheet.total().toPlainString() + ((sheet.grade() != null) ? " " + sheet.grade() : ""))));
		ROWS.forEach((row, steps) -> rows.add(List.of(this.words.say("submission.approval." + row),
				said(counted.stream().filter((decision) -> steps.contains(decision.step())).toList()))));
		TableBlock table = new TableBlock(List.of(), rows, List.of(5, 23), Set.of());
		return new OfficialDocument(this.words.say("submission.approval.title"), volume.unit().name(), List.of(table),
				this.words.say("submission.volume.code", volume.code()));
	}

	/** Of one person in one step only what was said last on this version or before it. */
	private static List<Decision> counted(Volume volume, List<Decision> decisions) {
		Map<List<String>, Decision> last = new LinkedHashMap<>();
		for (Decision decision : decisions) {
			Integer version = decision.versionNumber();
			boolean counts = version == null || version == volume.version().number()
					|| version.equals(volume.version().finalisedFrom());
			if (counts && ApprovedContent.agrees(decision)) {
				List<String> key = List.of(decision.step(), decision.person());
				last.remove(key);
				last.put(key, decision);
			}
		}
		return List.copyOf(last.values());
	}

	/** A leader who signs on paper finds the row empty, and room in it. */
	private String said(List<Decision> decisions) {
		if (decisions.isEmpty()) {
			return "\n\n";
		}
		List<String> lines = new ArrayList<>();
		for (Decision decision : decisions) {
			String opinion = (decision.opinion() != null && !decision.opinion().isBlank()) ? decision.opinion()
					: this.words.say("submission.approval.agrees");
			lines.add(this.words.say("submission.approval.line", shortened(opinion.strip().replace('\n', ' ')),
					decision.post(), decision.personName(), this.day.format(decision.at())));
		}
		return String.join("\n", lines);
	}

	private static String shortened(String opinion) {
		return (opinion.length() > LONGEST_OPINION) ? opinion.substring(0, LONGEST_OPINION) + "\u2026" : opinion;
	}

}
