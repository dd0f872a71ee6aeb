package org.ziping.studio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.ziping.process.Deployments;
import org.ziping.process.DiagramChange;
import org.ziping.process.DiagramChange.Kind;

/** A draft beside what is in force: each difference in words, and the shapes to mark. */
@Component
class Comparison {

	private final Deployments deployments;

	private final Words words;

	Comparison(Deployments deployments, Words words) {
		this.deployments = deployments;
		this.words = words;
	}

	/** One difference: where it can be seen, and the sentence. */
	record Said(String element, String sentence) {

	}

	/** The differences, and the shapes of the drawing by how they differ. */
	record Beside(List<Said> said, Map<Kind, String> marks) {

		/** Shapes to mark, as the page hands them to the drawing. */
		public String marked(String kind) {
			return this.marks.getOrDefault(Kind.valueOf(kind), "");
		}

	}

	Beside between(Draft.Files before, Draft.Files now) {
		List<DiagramChange> drawn = changes(InForce.DIAGRAM, before.diagram(), now.diagram());
		List<DiagramChange> all = new ArrayList<>(drawn);
		all.addAll(changes(InForce.TIMETABLE, before.timetable(), now.timetable()));
		Map<Kind, String> marks = drawn.stream()
			.collect(Collectors.groupingBy(DiagramChange::kind,
					Collectors.collectingAndThen(
							Collectors.mapping(DiagramChange::element,
									Collectors.toCollection(java.util.LinkedHashSet::new)),
							(ids) -> String.join(" ", ids))));
		return new Beside(all.stream().map((one) -> new Said(one.element(), one.sentence(this.words::of))).toList(),
				marks);
	}

	private List<DiagramChange> changes(String name, String before, String now) {
		return this.deployments.compare(name, before.getBytes(StandardCharsets.UTF_8),
				now.getBytes(StandardCharsets.UTF_8));
	}

}
