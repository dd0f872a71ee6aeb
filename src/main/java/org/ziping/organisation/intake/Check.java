package org.ziping.organisation.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Refusal;
import org.ziping.organisation.Naming;
import org.ziping.organisation.SectionKind;
import org.ziping.organisation.UnitKind;
import org.ziping.organisation.intake.Stock.Place;

/** Reads every cell as strictly as the pages would, and collects all that is wrong. */
final class Check {

	private static final int DEEPEST = 12;

	private final Intake intake;

	private final Stock stock;

	private final Findings findings;

	private final RegisterWords words;

	private final Map<String, Place> units;

	private final Map<String, String> sections;

	private final Map<String, Boolean> people;

	Check(Intake intake, Stock stock, Findings findings, RegisterWords words) {
		this.intake = intake;
		this.stock = stock;
		this.findings = findings;
		this.words = words;
		this.units = new HashMap<>(stock.units);
		this.sections = new HashMap<>(stock.sections);
		this.people = new HashMap<>(stock.people);
	}

	void run(String importer) {
		for (Sheet sheet : Sheet.values()) {
			this.intake.of(sheet).forEach(this::required);
		}
		units();
		sections();
		people();
		new PostCheck(this.intake, this.stock, this.findings, this.words, this.units, this.sections, this.people)
			.run(importer);
	}

	private void required(Line line) {
		line.sheet()
			.required()
			.stream()
			.filter((column) -> line.get(column).isEmpty())
			.forEach((column) -> this.findings.add(line, column, "empty", this.words.of(column)));
	}

	private void units() {
		Map<String, UnitKind> kinds = this.words.unitKinds();
		Map<String, Integer> seen = new HashMap<>();
		for (Line line : this.intake.of(Sheet.UNITS)) {
			boolean first = once(line, Column.CODE, line.get(Column.CODE), seen);
			well(line, Column.CODE, Naming::code);
			well(line, Column.NAME, (name) -> Naming.name(name, 200));
			well(line, Column.REGION, Naming::region);
			well(line, Column.REGION_NAME, (name) -> Naming.name(name, 100));
			UnitKind kind = kinds.get(line.get(Column.KIND));
			if (kind == null && !line.get(Column.KIND).isEmpty()) {
				this.findings.add(line, Column.KIND, "kind", line.get(Column.KIND), String.join("、", kinds.keySet()));
			}
			if (this.words.yes(line.get(Column.OWN_ACCOUNTS)).isEmpty()) {
				this.findings.add(line, Column.OWN_ACCOUNTS, "yes-no", line.get(Column.OWN_ACCOUNTS));
			}
			if (first) {
				this.units.put(line.get(Column.CODE),
						new Place(line.given(Column.PARENT), (kind != null) ? kind : UnitKind.DEPARTMENT));
			}
		}
		this.intake.of(Sheet.UNITS).forEach(this::placed);
	}

	private void placed(Line line) {
		String code = line.get(Column.CODE);
		Place place = this.units.get(code);
		String parent = line.given(Column.PARENT);
		if (parent != null && !this.units.containsKey(parent)) {
			this.findings.add(line, Column.PARENT, "no-unit", parent);
		}
		else if (parent != null && loops(code, parent)) {
			this.findings.add(line, Column.PARENT, "loop", code);
		}
		if (place != null && place.kind() == UnitKind.SUBORDINATE && parent == null) {
			this.findings.add(line, Column.PARENT, "parent", line.get(Column.NAME));
		}
		String bureau = line.given(Column.BUREAU);
		boolean isBureau = place != null && place.kind() == UnitKind.FINANCE_BUREAU;
		if (isBureau && bureau != null) {
			this.findings.add(line, Column.BUREAU, "bureau-of-bureau");
		}
		if (!isBureau && bureau == null) {
			this.findings.add(line, Column.BUREAU, "bureau-missing", line.get(Column.NAME));
		}
		if (!isBureau && bureau != null && !isBureau(this.units.get(bureau))) {
			this.findings.add(line, Column.BUREAU, "not-a-bureau", bureau);
		}
	}

	private static boolean isBureau(@Nullable Place place) {
		return place != null && place.kind() == UnitKind.FINANCE_BUREAU;
	}

	/** Also a tree deeper than offices are: both would never end. */
	private boolean loops(String code, String parent) {
		String at = parent;
		for (int level = 1; level < DEEPEST; level++) {
			if (at.equals(code)) {
				return true;
			}
			Place place = this.units.get(at);
			String above = (place != null) ? place.parent() : null;
			if (above == null) {
				return false;
			}
			at = above;
		}
		return true;
	}

	private void sections() {
		Map<String, SectionKind> kinds = this.words.sectionKinds();
		Map<String, Integer> seen = new HashMap<>();
		for (Line line : this.intake.of(Sheet.SECTIONS)) {
			once(line, Column.CODE, line.get(Column.CODE), seen);
			well(line, Column.CODE, Naming::code);
			well(line, Column.NAME, (name) -> Naming.name(name, 200));
			unit(line);
			if (line.given(Column.KIND) != null && !kinds.containsKey(line.get(Column.KIND))) {
				this.findings.add(line, Column.KIND, "kind", line.get(Column.KIND), String.join("、", kinds.keySet()));
			}
			String before = this.stock.sections.get(line.get(Column.CODE));
			if (before != null && !before.equals(line.get(Column.UNIT))) {
				this.findings.add(line, Column.CODE, "section-elsewhere", line.get(Column.CODE), before);
			}
			this.sections.put(line.get(Column.CODE), line.get(Column.UNIT));
		}
	}

	private void people() {
		Map<String, Integer> seen = new HashMap<>();
		Set<String> withPost = new HashSet<>(this.stock.posts.keySet());
		this.intake.of(Sheet.POSTS).forEach((post) -> withPost.add(post.get(Column.PERSON)));
		for (Line line : this.intake.of(Sheet.PEOPLE)) {
			String id = line.get(Column.PERSON);
			once(line, Column.PERSON, id, seen);
			well(line, Column.PERSON, Naming::signIn);
			well(line, Column.PERSON_NAME, (name) -> Naming.name(name, 100));
			unit(line);
			if (!id.isEmpty() && !withPost.contains(id)) {
				this.findings.add(line, Column.PERSON, "no-post", line.get(Column.PERSON_NAME));
			}
			this.people.put(id, true);
		}
	}

	private void unit(Line line) {
		if (line.given(Column.UNIT) != null && !this.units.containsKey(line.get(Column.UNIT))) {
			this.findings.add(line, Column.UNIT, "no-unit", line.get(Column.UNIT));
		}
	}

	/** The first of two counts, so that what hangs on it is judged by it. */
	private boolean once(Line line, Column column, String key, Map<String, Integer> seen) {
		Integer before = key.isEmpty() ? null : seen.putIfAbsent(key, line.row());
		if (before != null) {
			this.findings.add(line, column, "twice", key, before);
		}
		return before == null;
	}

	/**
	 * What stands in the cell is what would be kept; else the page's own refusal says
	 * why.
	 */
	private void well(Line line, Column column, UnaryOperator<String> rule) {
		String typed = line.get(column);
		if (typed.isEmpty()) {
			return;
		}
		try {
			rule.apply(typed);
		}
		catch (Refusal refusal) {
			this.findings.add(line, column, "form." + refusal.code().replace("organisation.", ""));
		}
	}

}
