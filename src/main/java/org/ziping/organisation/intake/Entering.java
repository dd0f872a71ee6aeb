package org.ziping.organisation.intake;

import java.sql.Date;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

import org.ziping.organisation.GroupId;
import org.ziping.organisation.Role;
import org.ziping.organisation.SectionKind;
import org.ziping.organisation.UnitKind;
import org.ziping.organisation.intake.Stock.Held;

/**
 * Writes a checked workbook in large steps; what is there already is brought up to date.
 */
final class Entering {

	private static final int STEP = 1000;

	private final JdbcTemplate database;

	private final RegisterWords words;

	private final Stock stock;

	private final LocalDate today;

	private final IntConsumer progress;

	private int done;

	Entering(JdbcTemplate database, RegisterWords words, Stock stock, LocalDate today, IntConsumer progress) {
		this.database = database;
		this.words = words;
		this.stock = stock;
		this.today = today;
		this.progress = progress;
	}

	/** The groups that have other members now. */
	Set<String> enter(Intake intake) {
		units(intake.of(Sheet.UNITS));
		sections(intake.of(Sheet.SECTIONS));
		people(intake.of(Sheet.PEOPLE));
		return posts(intake.of(Sheet.POSTS));
	}

	private void units(List<Line> lines) {
		Map<String, UnitKind> kinds = this.words.unitKinds();
		List<Object[]> fresh = new ArrayList<>();
		List<Object[]> known = new ArrayList<>();
		Set<String> regions = new HashSet<>(this.stock.regions);
		List<Object[]> freshRegions = new ArrayList<>();
		List<Object[]> namedRegions = new ArrayList<>();
		for (Line line : lines) {
			String region = line.get(Column.REGION);
			String regionName = line.given(Column.REGION_NAME);
			if (regions.add(region)) {
				freshRegions.add(new Object[] { (regionName != null) ? regionName : region, region });
			}
			else if (regionName != null) {
				namedRegions.add(new Object[] { regionName, region });
			}
			Object[] values = { name(line.get(Column.NAME)), region, kinds.get(line.get(Column.KIND)).name(),
					line.given(Column.PARENT), line.given(Column.BUREAU),
					this.words.yes(line.get(Column.OWN_ACCOUNTS)).orElse(true), line.get(Column.CODE) };
			(this.stock.units.containsKey(line.get(Column.CODE)) ? known : fresh).add(values);
		}
		write("insert into organisation_region (name, code) values (?, ?)", freshRegions);
		write("update organisation_region set name = ? where code = ?", namedRegions);
		write("insert into organisation_unit (name, region, kind, parent, finance_bureau, own_accounts, code, valid_from)"
				+ " values (?, ?, ?, ?, ?, ?, ?, " + day() + ")", fresh);
		write("update organisation_unit set name = ?, region = ?, kind = ?, parent = ?, finance_bureau = ?,"
				+ " own_accounts = ? where code = ?", known);
	}

	private void sections(List<Line> lines) {
		Map<String, SectionKind> kinds = this.words.sectionKinds();
		List<Object[]> fresh = new ArrayList<>();
		List<Object[]> known = new ArrayList<>();
		for (Line line : lines) {
			SectionKind kind = kinds.getOrDefault(line.get(Column.KIND), SectionKind.SECTION);
			Object[] values = { line.get(Column.UNIT), name(line.get(Column.NAME)), kind.name(),
					line.get(Column.CODE) };
			(this.stock.sections.containsKey(line.get(Column.CODE)) ? known : fresh).add(values);
		}
		write("insert into organisation_section (unit, name, kind, code, valid_from) values (?, ?, ?, ?, " + day()
				+ ")", fresh);
		write("update organisation_section set unit = ?, name = ?, kind = ? where code = ?", known);
	}

	private void people(List<Line> lines) {
		List<Object[]> fresh = new ArrayList<>();
		List<Object[]> known = new ArrayList<>();
		for (Line line : lines) {
			Object[] values = { name(line.get(Column.PERSON_NAME)), line.get(Column.UNIT), line.get(Column.PERSON) };
			(this.stock.people.containsKey(line.get(Column.PERSON)) ? known : fresh).add(values);
		}
		write("insert into organisation_person (name, unit, id, valid_from) values (?, ?, ?, " + day() + ")", fresh);
		write("update organisation_person set name = ?, unit = ? where id = ?", known);
	}

	private Set<String> posts(List<Line> lines) {
		Map<String, Role> roles = this.words.roles();
		Set<String> groups = new HashSet<>();
		Set<String> sided = new HashSet<>(
				this.database.queryForList("select person from organisation_side", String.class));
		List<Object[]> sides = new ArrayList<>();
		List<Object[]> fresh = new ArrayList<>();
		List<Object[]> known = new ArrayList<>();
		for (Line line : lines) {
			String person = line.get(Column.PERSON);
			Role role = roles.get(line.get(Column.ROLE));
			Held post = new Held(line.get(Column.UNIT), line.given(Column.SECTION), role);
			Date from = Date.valueOf(line.day(Column.FROM).orElse(this.today));
			Date until = line.day(Column.UNTIL).map(Date::valueOf).orElse(null);
			if (this.stock.posts.getOrDefault(person, Set.of()).contains(post)) {
				known.add(new Object[] { name(line.get(Column.TITLE)), until, person, post.unit(), role.name(),
						text(post.section()), Date.valueOf(this.today) });
				continue;
			}
			String side = Role.SEPARATED.contains(role) ? role.name() : "BUSINESS";
			if (sided.add(person)) {
				sides.add(new Object[] { person, side });
			}
			fresh.add(new Object[] { UUID.randomUUID().toString(), person, post.unit(), post.section(), role.name(),
					name(line.get(Column.TITLE)), from, until, side });
			groups.add(GroupId.of(post.unit(), role));
			if (post.section() != null) {
				groups.add(GroupId.ofSection(post.section(), role));
			}
		}
		write("insert into organisation_side (person, side) values (?, ?)", sides);
		write("insert into organisation_post (id, person, unit, section, post_role, title, valid_from, valid_until, side)"
				+ " values (?, ?, ?, ?, ?, ?, ?, ?, ?)", fresh);
		write("update organisation_post set title = ?, valid_until = ? where person = ? and unit = ? and post_role = ?"
				+ " and coalesce(section, '') = ? and (valid_until is null or valid_until >= ?)", known);
		return groups;
	}

	private void write(String sql, List<Object[]> rows) {
		for (int at = 0; at < rows.size(); at += STEP) {
			List<Object[]> step = rows.subList(at, Math.min(rows.size(), at + STEP));
			this.database.batchUpdate(sql, step);
			this.done += step.size();
			this.progress.accept(this.done);
		}
	}

	private static String name(String typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
	}

	private static String text(@Nullable String text) {
		return (text == null) ? "" : text;
	}

	private String day() {
		return "date '" + this.today + "'";
	}

}
