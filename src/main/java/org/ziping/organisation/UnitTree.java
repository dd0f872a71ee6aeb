package org.ziping.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;

/** Which unit hangs where: no loops, no strangers above, and a bureau for everybody. */
@Component
class UnitTree {

	private final UnitRows units;

	private final Clock clock;

	UnitTree(UnitRows units, Clock clock) {
		this.units = units;
		this.clock = clock;
	}

	void check(NewUnit unit) {
		if (unit.parent() != null) {
			Unit above = existing(unit.parent());
			List<Unit> line = upwards(above);
			if (line.stream().anyMatch((one) -> one.code().equals(unit.code()))) {
				throw Refusal.of("organisation.unit-loop", unit.name());
			}
			if (line.size() >= Units.DEEPEST - 1) {
				throw Refusal.of("organisation.unit-depth", Units.DEEPEST);
			}
		}
		if (unit.kind() != UnitKind.FINANCE_BUREAU) {
			if (unit.financeBureau() == null) {
				throw Refusal.of("organisation.bureau-missing", unit.name());
			}
			if (existing(unit.financeBureau()).kind() != UnitKind.FINANCE_BUREAU) {
				throw Refusal.of("organisation.not-a-bureau", unit.financeBureau());
			}
		}
	}

	/** That unit first, the top last. */
	List<Unit> upwards(Unit unit) {
		List<Unit> line = new ArrayList<>(List.of(unit));
		while (line.size() <= Units.DEEPEST) {
			String above = line.get(line.size() - 1).parent();
			if (above == null) {
				return line;
			}
			this.units.findById(above).ifPresentOrElse(line::add, () -> line.add(line.get(0)));
		}
		return line;
	}

	/** The codes of that unit and of all below it. */
	Set<String> branch(String top) {
		Set<String> branch = new LinkedHashSet<>(Set.of(top));
		Set<String> level = Set.of(top);
		for (int depth = 0; depth < Units.DEEPEST && !level.isEmpty(); depth++) {
			level = new LinkedHashSet<>(this.units.codesBelow(level));
			level.removeAll(branch);
			branch.addAll(level);
		}
		return branch;
	}

	private Unit existing(String code) {
		return this.units.findById(code)
			.filter((unit) -> unit.isValidOn(LocalDate.now(this.clock)))
			.orElseThrow(() -> Refusal.of("organisation.no-unit", code));
	}

}
