package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.dossier.spi.ContentCheck;
import org.ziping.dossier.spi.Obstacle;
import org.ziping.dossier.spi.ReadinessCheck;
import org.ziping.inspection.Stage;

/**
 * No draft with an empty chapter, no volume and no package with a mandatory finding that
 * nobody mended or answers for.
 */
@Component
@Transactional
class ReportReadiness implements ReadinessCheck, ContentCheck {

	private static final Set<String> WRITTEN = Set.of("draft_report", "revise", "bind_volume");

	private static final Map<String, Stage> READ_THROUGH = Map.of("bind_volume", Stage.BINDING, "submit_to_finance",
			Stage.SUBMISSION);

	private final Reports reports;

	private final Examination examination;

	ReportReadiness(Reports reports, Examination examination) {
		this.reports = reports;
		this.examination = examination;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Obstacle> before(String dossierId, String step, @Nullable String section) {
		List<Obstacle> obstacles = new ArrayList<>();
		if (WRITTEN.contains(step)) {
			this.reports.of(dossierId)
				.missing()
				.forEach((chapter) -> obstacles.add(Obstacle.of("report.chapter-empty", chapter.title())));
		}
		Stage stage = READ_THROUGH.get(step);
		if (stage != null) {
			List<Noted> open = this.examination.findings(dossierId, stage).stream().filter(Noted::isOpen).toList();
			if (!open.isEmpty()) {
				obstacles.add(Obstacle.of("report.findings-open", open.size(), open.get(0).finding().sentence()));
			}
		}
		return obstacles;
	}

	/**
	 * The draft is whole when it comes here, so it is read as it will be bound: what
	 * binding would refuse is said while it can still be mended.
	 */
	@Override
	public boolean passes(String dossierId) {
		return this.examination.passes(dossierId, Stage.BINDING);
	}

}
