package org.ziping.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages show of units and people, as far as the reader may see. */
@Service
@Transactional(readOnly = true)
public class Directory {

	/** A page holds so many people. */
	public static final int PAGE = 50;

	private static final Limit FEW = Limit.of(30);

	private static final Limit MANY = Limit.of(200);

	private final UnitRows units;

	private final PersonRows people;

	private final AppointmentRows appointments;

	private final RegionRows regions;

	private final PostRequestRows requests;

	private final UnitTree tree;

	private final People register;

	private final Clock clock;

	Directory(UnitRows units, PersonRows people, AppointmentRows appointments, RegionRows regions,
			PostRequestRows requests, UnitTree tree, People register, Clock clock) {
		this.units = units;
		this.people = people;
		this.appointments = appointments;
		this.regions = regions;
		this.requests = requests;
		this.tree = tree;
		this.register = register;
		this.clock = clock;
	}

	Sight sight(Person reader, Action action) {
		Set<String> own = new HashSet<>();
		Set<String> bureaus = new HashSet<>();
		boolean everywhere = false;
		for (Post post : this.register.posts(reader.id())) {
			if (PolicyTable.grant(action, post.role()).isEmpty()) {
				continue;
			}
			own.add(post.unit());
			switch (Reach.of(post.role())) {
				case EVERYWHERE -> everywhere = true;
				case REPORTING_UNITS -> bureaus.add(post.unit());
				case OWN_BRANCH -> own.addAll(this.tree.branch(post.unit()));
				case OWN_UNIT -> {
				}
			}
		}
		return new Sight(everywhere, own, bureaus);
	}

	/** The way from the top of the tree down to that unit. */
	public List<Unit> wayTo(Unit unit) {
		List<Unit> line = new ArrayList<>(this.tree.upwards(unit));
		Collections.reverse(line);
		return line.stream().distinct().toList();
	}

	public List<Unit> below(Person reader, String unit) {
		return this.units.below(sight(reader, Action.PEOPLE_READ), unit, today(), MANY);
	}

	/** Units that hang below no other. */
	public List<Unit> tops(Person reader) {
		return this.units.tops(sight(reader, Action.PEOPLE_READ), today(), MANY);
	}

	public List<Unit> findUnits(Person reader, String words) {
		return this.units.search(sight(reader, Action.PEOPLE_READ), pattern(words), today(), FEW);
	}

	public List<Person> findPeople(Person reader, String words) {
		return this.people.search(sight(reader, Action.PEOPLE_READ), pattern(words), FEW);
	}

	/** One page of a unit's staff; those who left only when asked for. */
	public Page<Person> staff(Person reader, String unit, boolean left, int page) {
		return this.people.staff(sight(reader, Action.PEOPLE_READ), unit, left, today(),
				PageRequest.of(Math.max(0, page), PAGE));
	}

	/** Units in which that person may do this, for choosing one. */
	public List<Unit> unitsFor(Person reader, Action action) {
		return this.units.search(sight(reader, action), "%", today(), MANY);
	}

	public List<Unit> bureaus() {
		return this.units.bureaus(UnitKind.FINANCE_BUREAU, today());
	}

	public String regionName(String code) {
		return this.regions.findById(code).map(Region::name).orElse(code);
	}

	/** Every post a person holds, will hold or held. */
	public List<Tenure> tenures(Person person) {
		return this.appointments.everHeldBy(person.id()).stream().map(Appointment::tenure).toList();
	}

	public boolean holdsNow(Tenure tenure) {
		return !tenure.from().isAfter(today()) && (tenure.until() == null || !tenure.until().isBefore(today()));
	}

	public List<PostRequest> waiting(Person reader) {
		return this.requests.waiting(sightOfRequests(reader), MANY);
	}

	public List<PostRequest> decided(Person reader) {
		return this.requests.decided(sightOfRequests(reader), FEW);
	}

	public List<PostRequest> waitingAbout(String person) {
		return this.requests.findByPersonAndState(person, PostRequest.State.ASKED);
	}

	/** Whoever confirms sees all of them, who asks those of their units. */
	private Sight sightOfRequests(Person reader) {
		Sight grants = sight(reader, Action.RIGHTS_GRANT);
		return grants.everywhere() ? grants : sight(reader, Action.POST_ASK);
	}

	public Optional<Person> person(String id) {
		return this.people.findById(id);
	}

	private static String pattern(String words) {
		return "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
