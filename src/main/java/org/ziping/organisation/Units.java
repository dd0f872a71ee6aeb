package org.ziping.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;

import org.ziping.core.Refusal;

/** Every unit and its sections. */
@Service
public class Units {

	/** No tree of offices is deeper; a loop that slipped in ends here. */
	static final int DEEPEST = 12;

	private final UnitRows units;

	private final SectionRows sections;

	private final Clock clock;

	Units(UnitRows units, SectionRows sections, Clock clock) {
		this.units = units;
		this.sections = sections;
		this.clock = clock;
	}

	public Unit get(String code) {
		return find(code).orElseThrow(() -> Refusal.of("organisation.no-unit", code));
	}

	public Optional<Unit> find(String code) {
		return this.units.findById(code);
	}

	/** Every unit that exists today. */
	public List<Unit> all() {
		LocalDate today = LocalDate.now(this.clock);
		return this.units.findAllByOrderByCode().stream().filter((unit) -> unit.isValidOn(today)).toList();
	}

	/** Sections and contributing subordinate units that exist today. */
	public List<Section> sections(String unit) {
		LocalDate today = LocalDate.now(this.clock);
		return this.sections.findByUnitOrderByCode(unit)
			.stream()
			.filter((section) -> section.isValidOn(today))
			.toList();
	}

	/** The same for many units, in one question. */
	public List<Section> sectionsOf(Collection<String> units) {
		LocalDate today = LocalDate.now(this.clock);
		return units.isEmpty() ? List.of()
				: this.sections.findByUnitInOrderByCode(units)
					.stream()
					.filter((section) -> section.isValidOn(today))
					.toList();
	}

	/** The names of those units, in one question. */
	public Map<String, String> namesOf(Collection<String> units) {
		Map<String, String> names = new HashMap<>();
		this.units.findByCodeIn(units).forEach((unit) -> names.put(unit.code(), unit.name()));
		return names;
	}

	public Section section(String code) {
		return this.sections.findById(code).orElseThrow(() -> Refusal.of("organisation.no-section", code));
	}

	/** Whether the one hangs somewhere below the other in the tree. */
	public boolean isBelow(String unit, String top) {
		String at = unit;
		for (int level = 0; at != null && level < DEEPEST; level++) {
			at = find(at).map(Unit::parent).orElse(null);
			if (top.equals(at)) {
				return true;
			}
		}
		return false;
	}

	/** The units that a finance bureau may name in a notice. */
	public List<Unit> reportingTo(String financeBureauUnit) {
		LocalDate today = LocalDate.now(this.clock);
		return this.units.findByFinanceBureauOrderByCode(financeBureauUnit)
			.stream()
			.filter((unit) -> unit.isValidOn(today))
			.toList();
	}

	public Unit financeBureauOf(String unit) {
		Unit asked = get(unit);
		if (asked.kind() == UnitKind.FINANCE_BUREAU) {
			return asked;
		}
		String bureau = asked.financeBureau();
		if (bureau == null) {
			throw Refusal.of("organisation.no-finance-bureau", asked.name());
		}
		return get(bureau);
	}

}
