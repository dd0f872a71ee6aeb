package org.ziping.organisation.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Refusal;
import org.ziping.organisation.Naming;
import org.ziping.organisation.Role;
import org.ziping.organisation.UnitKind;
import org.ziping.organisation.intake.Stock.Held;
import org.ziping.organisation.intake.Stock.Place;

/** What must hold of posts: where they stand, and which two nobody holds together. */
final class PostCheck {

	private final Intake intake;

	private final Stock stock;

	private final Findings findings;

	private final RegisterWords words;

	private final Map<String, Place> units;

	private final Map<String, String> sections;

	private final Map<String, Boolean> people;

	PostCheck(Intake intake, Stock stock, Findings findings, RegisterWords words, Map<String, Place> units,
			Map<String, String> sections, Map<String, Boolean> people) {
		this.intake = intake;
		this.stock = stock;
		this.findings = findings;
		this.words = words;
		this.units = units;
		this.sections = sections;
		this.people = people;
	}

	void run(String importer) {
		Map<String, Role> roles = this.words.roles();
		Map<String, Set<Held>> held = new HashMap<>();
		this.stock.posts.forEach((person, posts) -> held.put(person, new HashSet<>(posts)));
		Set<String> seen = new HashSet<>();
		for (Line line : this.intake.of(Sheet.POSTS)) {
			Role role = roles.get(line.get(Column.ROLE));
			if (role == null) {
				if (line.given(Column.ROLE) != null) {
					this.findings.add(line, Column.ROLE, "role", line.get(Column.ROLE));
				}
				continue;
			}
			Held post = new Held(line.get(Column.UNIT), line.given(Column.SECTION), role);
			place(line, post);
			person(line, importer, post, seen);
			together(line, post, held.computeIfAbsent(line.get(Column.PERSON), (key) -> new HashSet<>()));
			days(line);
		}
	}

	private void place(Line line, Held post) {
		Place unit = this.units.get(post.unit());
		if (unit == null && !post.unit().isEmpty()) {
			this.findings.add(line, Column.UNIT, "no-unit", post.unit());
		}
		boolean needed = post.role().isOfASection();
		if (needed && post.section() == null) {
			this.findings.add(line, Column.SECTION, "section-needed", line.get(Column.ROLE));
		}
		else if (!needed && post.section() != null) {
			this.findings.add(line, Column.SECTION, "section-unneeded", line.get(Column.ROLE));
		}
		else if (needed && !post.unit().equals(this.sections.get(post.section()))) {
			this.findings.add(line, Column.SECTION, "no-section", post.section(), post.unit());
		}
		boolean finance = post.role() == Role.FINANCE_DIVISION || post.role() == Role.FINANCE_PERFORMANCE;
		if (finance && unit != null && unit.kind() != UnitKind.FINANCE_BUREAU) {
			this.findings.add(line, Column.ROLE, "role-in-bureau", post.unit());
		}
	}

	private void person(Line line, String importer, Held post, Set<String> seen) {
		String person = line.get(Column.PERSON);
		Boolean active = this.people.get(person);
		if (active == null && !person.isEmpty()) {
			this.findings.add(line, Column.PERSON, "no-person", person);
		}
		else if (Boolean.FALSE.equals(active)) {
			this.findings.add(line, Column.PERSON, "left", person);
		}
		boolean held = this.stock.posts.getOrDefault(person, Set.of()).contains(post);
		if (person.equals(importer) && !held) {
			this.findings.add(line, Column.PERSON, "oneself");
		}
		if (!seen.add(person + " " + post)) {
			this.findings.add(line, Column.ROLE, "post-twice", person);
		}
		try {
			Naming.name(line.get(Column.TITLE).isEmpty() ? "-" : line.get(Column.TITLE), 100);
		}
		catch (Refusal refusal) {
			this.findings.add(line, Column.TITLE, "form.name");
		}
	}

	private void together(Line line, Held post, Set<Held> besides) {
		for (Held other : besides) {
			if (!side(other.role()).equals(side(post.role()))) {
				this.findings.add(line, Column.ROLE, "separated", line.get(Column.PERSON));
				break;
			}
			if (other.unit().equals(post.unit()) && (leads(post, other) || leads(other, post))) {
				this.findings.add(line, Column.ROLE, "process-admin", line.get(Column.PERSON));
				break;
			}
		}
		besides.add(post);
	}

	private void days(Line line) {
		for (Column column : new Column[] { Column.FROM, Column.UNTIL }) {
			if (line.given(column) != null && line.day(column).isEmpty()) {
				this.findings.add(line, column, "day", line.get(column));
			}
		}
		if (line.day(Column.FROM).isPresent() && line.day(Column.UNTIL).isPresent()
				&& line.day(Column.UNTIL).get().isBefore(line.day(Column.FROM).get())) {
			this.findings.add(line, Column.UNTIL, "period");
		}
	}

	private static boolean leads(Held one, Held other) {
		return one.role() == Role.PROCESS_ADMIN && (other.role() == Role.LEADER || other.role() == Role.DEPUTY_LEADER);
	}

	private static String side(@Nullable Role role) {
		return (role != null && Role.SEPARATED.contains(role)) ? role.name() : "";
	}

}
