package org.ziping.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ziping.core.Refusal;
import org.ziping.indicator.formula.Formula;
import org.ziping.indicator.formula.Reference;
import org.ziping.indicator.rules.CriteriaList;

/**
 * Reads an indicator system before anybody uses it: weights, formulas, items, criteria,
 * circles. All findings at once.
 */
public final class SystemCheck {

	private final IndicatorSystem system;

	private final List<Refusal> findings = new ArrayList<>();

	private SystemCheck(IndicatorSystem system) {
		this.system = system;
	}

	public static List<Refusal> of(IndicatorSystem system) {
		SystemCheck check = new SystemCheck(system);
		check.weights();
		check.leaves();
		check.items();
		check.identities();
		return List.copyOf(check.findings);
	}

	private void weights() {
		if (this.system.weight().compareTo(IndicatorSystem.FULL) != 0) {
			find("indicator.system-weight", this.system.name(), this.system.weight().toPlainString());
		}
		Set<String> seen = new HashSet<>();
		this.system.leaves()
			.stream()
			.filter((leaf) -> !seen.add(leaf.code()))
			.forEach((leaf) -> find("indicator.system-twice", leaf.code()));
		Set<String> names = new HashSet<>();
		this.system.items()
			.stream()
			.filter((item) -> !names.add(item.name()) | !names.add(item.code()))
			.forEach((item) -> find("indicator.system-twice", item.name()));
	}

	private void leaves() {
		for (Indicator leaf : this.system.leaves()) {
			if (leaf.rule() instanceof CriteriaList list && list.worth().compareTo(leaf.weight()) != 0) {
				find("indicator.system-criteria", leaf.name(), list.worth().toPlainString());
			}
			leaf.formulas().forEach((formula) -> parses(formula, Optional.empty()));
			Optional.ofNullable(leaf.watch()).ifPresent((formula) -> parses(formula, Optional.empty()));
			leaf.items()
				.stream()
				.filter((code) -> this.system.items().stream().noneMatch((item) -> item.code().equals(code)))
				.forEach((code) -> find("indicator.item", code));
		}
	}

	private void items() {
		Map<String, List<String>> uses = new HashMap<>();
		for (DataItem item : this.system.items()) {
			if (item.formula() != null) {
				List<Reference> references = parses(item.formula(), Optional.of(Column.FINAL));
				uses.put(item.name(), references.stream().map(Reference::name).toList());
			}
		}
		uses.keySet().forEach((name) -> circle(name, uses, new LinkedHashSet<>()));
	}

	private void circle(String name, Map<String, List<String>> uses, Set<String> way) {
		if (!way.add(name)) {
			find("indicator.formula-circular", name, String.join(" → ", way));
			return;
		}
		uses.getOrDefault(name, List.of()).forEach((next) -> circle(next, uses, new LinkedHashSet<>(way)));
	}

	private void identities() {
		for (Identity identity : this.system.identities()) {
			identity.columns().forEach((column) -> {
				parses(identity.left(), Optional.of(column));
				parses(identity.right(), Optional.of(column));
			});
		}
	}

	private List<Reference> parses(String formula, Optional<Column> atHand) {
		try {
			List<Reference> references = Formula.parse(formula, this.system.words()).references();
			for (Reference reference : references) {
				DataItem item = this.system.itemNamed(reference.name())
					.orElseThrow(() -> Refusal.of("indicator.item", reference.name()));
				Sheet.column(reference, item, atHand);
			}
			return references;
		}
		catch (Refusal refusal) {
			this.findings.add(refusal);
			return List.of();
		}
	}

	private void find(String code, Object... arguments) {
		this.findings.add(Refusal.of(code, arguments));
	}

}
