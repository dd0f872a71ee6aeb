package org.ziping.organisation;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Guarded.In;

/** Enters, changes and closes units and their sections; nothing used is ever deleted. */
@Service
@Transactional
public class Offices {

	private static final int LONGEST_SECTION = 200;

	private final UnitRows units;

	private final SectionRows sections;

	private final RegionRows regions;

	private final UnitTree tree;

	private final AppointmentRows appointments;

	private final PersonRows people;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Offices(UnitRows units, SectionRows sections, RegionRows regions, UnitTree tree, AppointmentRows appointments,
			PersonRows people, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
		this.units = units;
		this.sections = sections;
		this.regions = regions;
		this.tree = tree;
		this.appointments = appointments;
		this.people = people;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	@Guarded(Action.UNIT_WRITE)
	public Unit found(NewUnit asked, Actor by) {
		this.units.findById(asked.code()).ifPresent((used) -> {
			throw Refusal.of("organisation.unit-code-used", used.code(), used.name());
		});
		this.tree.check(asked);
		enterRegion(asked.region());
		Unit unit = new Unit(asked.code(), asked.name(), asked.region(), asked.kind(), asked.parent(),
				asked.financeBureau(), today());
		unit.describe(asked);
		told("unit.found", asked.code(), asked.toString(), by);
		return this.units.save(unit);
	}

	@Guarded(Action.UNIT_WRITE)
	public Unit change(NewUnit asked, Actor by) {
		Unit unit = unit(asked.code());
		this.tree.check(asked);
		enterRegion(asked.region());
		unit.describe(asked);
		told("unit.change", asked.code(), asked.toString(), by);
		return unit;
	}

	/** Closed from tomorrow on; refused while somebody or something still hangs on it. */
	@Guarded(Action.UNIT_WRITE)
	public void close(@In String code, Actor by) {
		Unit unit = unit(code);
		long below = this.units.findByParentOrderByCode(code).stream().filter((one) -> one.isValidOn(today())).count();
		long staff = this.people.countByUnitOn(code, today());
		if (below > 0 || staff > 0) {
			throw Refusal.of("organisation.unit-in-use", unit.name(), below, staff);
		}
		unit.close(today());
		told("unit.close", code, unit.name(), by);
	}

	@Guarded(Action.UNIT_WRITE)
	public void nameRegion(String code, String name, Actor by) {
		Region region = enterRegion(Naming.region(code));
		region.rename(Naming.name(name, 100));
		told("region.name", code, region.name(), by);
	}

	@Guarded(Action.PEOPLE_WRITE)
	public Section openSection(@In String unit, String code, String name, SectionKind kind, Actor by) {
		unit(unit);
		String own = Naming.code(code);
		this.sections.findById(own).ifPresent((used) -> {
			throw Refusal.of("organisation.section-code-used", used.code(), used.name());
		});
		Section section = new Section(own, unit, Naming.name(name, LONGEST_SECTION), kind, today());
		told("section.open", own, section.name(), by);
		return this.sections.save(section);
	}

	@Guarded(Action.PEOPLE_WRITE)
	public void changeSection(@In String unit, String code, String name, SectionKind kind, Actor by) {
		Section section = section(unit, code);
		section.rename(Naming.name(name, LONGEST_SECTION), kind);
		told("section.change", code, section.name(), by);
	}

	@Guarded(Action.PEOPLE_WRITE)
	public void closeSection(@In String unit, String code, Actor by) {
		Section section = section(unit, code);
		long held = this.appointments.countInSection(code, today());
		if (held > 0) {
			throw Refusal.of("organisation.section-in-use", section.name(), held);
		}
		section.close(today().minusDays(1));
		told("section.close", code, section.name(), by);
	}

	private Region enterRegion(String code) {
		return this.regions.findById(code).orElseGet(() -> this.regions.save(new Region(code, code)));
	}

	private Unit unit(String code) {
		return this.units.findById(code).orElseThrow(() -> Refusal.of("organisation.no-unit", code));
	}

	private Section section(String unit, String code) {
		return this.sections.findById(code)
			.filter((one) -> one.unit().equals(unit))
			.orElseThrow(() -> Refusal.of("organisation.no-section", code));
	}

	private void told(String act, String subject, String detail, Actor by) {
		this.audit.record(by, "organisation", act, subject, null, null, detail);
		this.events.publishEvent(new OrganisationChanged(java.util.Set.of(), java.util.Set.of()));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
