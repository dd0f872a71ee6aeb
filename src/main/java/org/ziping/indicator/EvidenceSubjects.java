package org.ziping.indicator;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.evidence.spi.Subject;
import org.ziping.evidence.spi.Subjects;

/** The indicators and key tasks that files can prove. */
@Component
class EvidenceSubjects implements Subjects {

	private final Sheets sheets;

	private final SectionWork work;

	private final KeyTasks keyTasks;

	EvidenceSubjects(Sheets sheets, SectionWork work, KeyTasks keyTasks) {
		this.sheets = sheets;
		this.work = work;
		this.keyTasks = keyTasks;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Subject> of(String dossier, @Nullable String section) {
		List<Indicator> indicators = (section != null) ? this.work.indicators(dossier, section)
				: this.sheets.of(dossier).system().leaves();
		List<KeyTask> tasks = (section != null) ? this.keyTasks.of(dossier, section) : this.keyTasks.of(dossier);
		return Stream
			.concat(indicators.stream().map((indicator) -> new Subject(indicator.code(), indicator.name())),
					tasks.stream().map((task) -> new Subject(task.code(), task.name())))
			.toList();
	}

}
