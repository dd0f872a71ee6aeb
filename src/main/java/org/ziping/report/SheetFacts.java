package org.ziping.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ziping.indicator.Column;
import org.ziping.indicator.FigureValue;
import org.ziping.indicator.KeyTask;
import org.ziping.inspection.Basis;
import org.ziping.inspection.Fact;
import org.ziping.inspection.Facts;
import org.ziping.inspection.Finding;
import org.ziping.inspection.Targets;

/** The figures of a dossier as the inspection compares them, each with its code. */
record SheetFacts(List<Known> known) {

	private static final int FIRST_HALF = 0;

	/** A fact and the code under which a text can show it live. */
	record Known(Fact fact, String code) {
	}

	static SheetFacts of(Values values) {
		List<Known> known = new ArrayList<>();
		for (FigureValue figure : values.figures().values()) {
			if (!figure.unit().isEmpty() && !figure.code().endsWith("." + Column.LAST_YEAR)) {
				known.add(new Known(fact(figure, values.template()), figure.code()));
			}
		}
		values.keyTasks().forEach((task) -> promised(task).forEach((fact) -> known.add(new Known(fact, ""))));
		return new SheetFacts(known);
	}

	/** What a key task may cost, and what it is to reach. */
	private static List<Fact> promised(KeyTask task) {
		List<Fact> facts = new ArrayList<>(Targets.of(task.name(), task.target()));
		if (task.budgetWan() != null) {
			facts.add(new Fact(task.name(), "万元", task.budgetWan(), Basis.BUDGET,
					List.of(task.name() + "预算", task.name() + "项目预算")));
		}
		return facts;
	}

	private static Fact fact(FigureValue figure, Template template) {
		String[] code = figure.code().split("\\.");
		List<String> labels = new ArrayList<>(List.of(figure.name()));
		labels.addAll(template.alsoCalled().getOrDefault(code[FIRST_HALF], List.of()));
		String basis = (code.length > 1) ? code[1] : "";
		return new Fact(figure.name(), figure.unit(), new BigDecimal(figure.shown()), basis, labels);
	}

	Facts facts() {
		return Facts.of(this.known.stream().map(Known::fact).toList());
	}

	/** The live figure that should stand where the finding read something else. */
	Optional<String> codeFor(Finding finding) {
		if (!"FACT".equals(finding.code()) || finding.expected() == null) {
			return Optional.empty();
		}
		return this.known.stream()
			.filter((one) -> one.fact().shown().equals(finding.expected())
					&& finding.arguments().contains(one.fact().name()))
			.map(Known::code)
			.filter((code) -> !code.isEmpty())
			.findFirst();
	}

}
