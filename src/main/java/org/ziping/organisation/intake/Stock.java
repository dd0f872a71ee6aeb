package org.ziping.organisation.intake;

import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

import org.ziping.organisation.Role;
import org.ziping.organisation.UnitKind;

/** What the register holds before the workbook, read once. */
final class Stock {

	final Map<String, Place> units = new HashMap<>();

	/** Section to unit. */
	final Map<String, String> sections = new HashMap<>();

	final Set<String> regions = new HashSet<>();

	/** Person to unit; null where they left. */
	final Map<String, Boolean> people = new HashMap<>();

	/** Posts that are held, or will be. */
	final Map<String, Set<Held>> posts = new HashMap<>();

	static Stock of(JdbcTemplate database, LocalDate today) {
		Stock stock = new Stock();
		database.query("select code, parent, kind from organisation_unit", (row) -> {
			stock.units.put(row.getString(1), new Place(row.getString(2), UnitKind.valueOf(row.getString(3))));
		});
		database.query("select code, unit from organisation_section", (row) -> {
			stock.sections.put(row.getString(1), row.getString(2));
		});
		database.query("select code from organisation_region", (row) -> {
			stock.regions.add(row.getString(1));
		});
		database.query("select id, valid_until from organisation_person", (row) -> {
			Date until = row.getDate(2);
			stock.people.put(row.getString(1), until == null || !until.toLocalDate().isBefore(today));
		});
		database.query(
				"select person, unit, section, post_role from organisation_post where valid_until is null or valid_until >= ?",
				(row) -> {
					stock.posts.computeIfAbsent(row.getString(1), (key) -> new HashSet<>())
						.add(new Held(row.getString(2), row.getString(3), Role.valueOf(row.getString(4))));
				}, Date.valueOf(today));
		return stock;
	}

	/** A unit in the tree. */
	record Place(@Nullable String parent, UnitKind kind) {

	}

	/** A post of somebody. */
	record Held(String unit, @Nullable String section, Role role) {

	}

}
