package org.ziping.studio;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.process.Deployments;
import org.ziping.process.DiagramVersion;

/** The files that new evaluations take, and those that came with the product. */
@Component
class InForce {

	static final String PROCESS = "self_evaluation";

	static final String DIAGRAM = "processes/self-evaluation.bpmn";

	static final String TIMETABLE = "processes/timetable.dmn";

	private final Deployments deployments;

	private final DraftRows drafts;

	InForce(Deployments deployments, DraftRows drafts) {
		this.deployments = deployments;
		this.drafts = drafts;
	}

	List<DiagramVersion> versions() {
		return this.deployments.versions(PROCESS);
	}

	int number() {
		return versions().stream().findFirst().map(DiagramVersion::number).orElse(0);
	}

	Draft.Files files() {
		String diagram = versions().stream()
			.findFirst()
			.map(this.deployments::source)
			.map(InForce::text)
			.orElseGet(() -> text(this.deployments.shipped(DIAGRAM)));
		String timetable = this.drafts.findFirstByStateOrderByReleasedAtDesc(DraftState.PUBLISHED)
			.map((published) -> published.files().timetable())
			.orElseGet(() -> text(this.deployments.shipped(TIMETABLE)));
		return new Draft.Files(diagram, timetable);
	}

	/** What a version said; 0 is what came with the product, whatever came after it. */
	Draft.Files files(int number) {
		if (number == 0) {
			return shipped();
		}
		String diagram = versions().stream()
			.filter((version) -> version.number() == number)
			.findFirst()
			.map(this.deployments::source)
			.map(InForce::text)
			.orElseThrow(() -> Refusal.of("studio.no-such-version"));
		return new Draft.Files(diagram, timetableOf(diagram));
	}

	/** The timetable that was released together with that diagram. */
	private String timetableOf(String diagram) {
		return this.drafts.findByStateOrderByReleasedAtDesc(DraftState.PUBLISHED)
			.stream()
			.map(Draft::files)
			.filter((files) -> files.diagram().equals(diagram))
			.findFirst()
			.map(Draft.Files::timetable)
			.orElseGet(() -> shipped().timetable());
	}

	Draft.Files shipped() {
		return new Draft.Files(text(this.deployments.shipped(DIAGRAM)), text(this.deployments.shipped(TIMETABLE)));
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

}
