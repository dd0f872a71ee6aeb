package org.ziping.inspection;

import java.util.ArrayList;
import java.util.List;

import org.ziping.inspection.number.Line;
import org.ziping.inspection.number.Mention;
import org.ziping.inspection.number.Numbers;
import org.ziping.inspection.text.Passage;

/**
 * What a key task promises in words, taken apart into figures a report can be held to.
 */
public final class Targets {

	private static final String BOUND = "(不低于|不少于|不高于|不超过|达到|达|至少|大于|小于|高于|低于|≥|≤|为|控制在)+$";

	private Targets() {
	}

	/** 提供查阅服务6000人次，满意度不低于90%: two figures, each under its own label. */
	public static List<Fact> of(String task, String words) {
		List<Fact> facts = new ArrayList<>();
		for (Line line : Numbers.lines(new Passage(0, Passage.Kind.PARAGRAPH, 0, words, words, "", List.of()))) {
			for (Mention mention : line.mentions()) {
				String label = mention.label().replaceAll(BOUND, "");
				if (!mention.kind().isEmpty() && !mention.isPoints()) {
					String unit = mention.isMoney() ? "元" : mention.kind();
					facts.add(new Fact(task, unit, mention.value(), Basis.TARGET,
							List.of((label.length() > 1) ? label : task)));
				}
			}
		}
		return facts;
	}

}
