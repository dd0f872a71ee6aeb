package org.ziping.process.steps;

import java.util.List;

import org.springframework.stereotype.Component;

import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Group;
import org.ziping.dossier.routing.Consulting;
import org.ziping.dossier.routing.Turns;
import org.ziping.organisation.GroupId;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Role;
import org.ziping.organisation.Units;

/** Who does a step: groups where several may take it, one person where it is theirs. */
@Component
@Noun("people")
public class PeopleSentences {

	private final Dossiers dossiers;

	private final Turns turns;

	private final People people;

	private final Units units;

	private final Consulting consulting;

	PeopleSentences(Dossiers dossiers, Turns turns, People people, Units units, Consulting consulting) {
		this.consulting = consulting;
		this.dossiers = dossiers;
		this.turns = turns;
		this.people = people;
		this.units = units;
	}

	@Sentence(label = "process.sentence.people.unitOffice")
	public String unitOffice(String dossierId) {
		return ofUnit(dossierId, Role.UNIT_OFFICE);
	}

	@Sentence(label = "process.sentence.people.financeOffice")
	public String financeOffice(String dossierId) {
		return ofUnit(dossierId, Role.FINANCE_OFFICE);
	}

	@Sentence(label = "process.sentence.people.sealKeeper")
	public String sealKeeper(String dossierId) {
		return ofUnit(dossierId, Role.SEAL_KEEPER);
	}

	@Sentence(label = "process.sentence.people.sectionClerks")
	public String sectionClerks(String dossierId, String section) {
		return GroupId.ofSection(section, Role.SECTION_CLERK);
	}

	@Sentence(label = "process.sentence.people.sectionHead")
	public String sectionHead(String dossierId, String section) {
		return GroupId.ofSection(section, Role.SECTION_HEAD);
	}

	@Sentence(label = "process.sentence.people.reviewers")
	public List<String> reviewers(String dossierId, String area) {
		return this.turns.reviewers(dossierId, area);
	}

	@Sentence(label = "process.sentence.people.groupConfirmer")
	public String groupConfirmer(String dossierId) {
		Group group = this.dossiers.group(dossierId);
		return (group.confirming() != null) ? group.confirming() : "";
	}

	@Sentence(label = "process.sentence.people.deputyLeader")
	public String deputyLeader(String dossierId) {
		// Who confirms for the group and is a deputy leader too decides both in one task.
		List<Person> holders = this.people.holding(unit(dossierId), Role.DEPUTY_LEADER);
		String confirmer = groupConfirmer(dossierId);
		return holders.stream()
			.map(Person::id)
			.filter(confirmer::equals)
			.findFirst()
			.orElseGet(() -> holders.isEmpty() ? "" : holders.get(0).id());
	}

	@Sentence(label = "process.sentence.people.leader")
	public String leader(String dossierId) {
		return this.people.holding(unit(dossierId), Role.LEADER).stream().map(Person::id).findFirst().orElse("");
	}

	@Sentence(label = "process.sentence.people.financeBureau")
	public String financeBureau(String dossierId) {
		return GroupId.of(this.units.financeBureauOf(unit(dossierId)).code(), Role.FINANCE_PERFORMANCE);
	}

	@Sentence(label = "process.sentence.people.sectionsToRedo")
	public List<String> sectionsToRedo(String dossierId) {
		return this.turns.sectionsToRedo(dossierId);
	}

	@Sentence(label = "process.sentence.people.areasToReview")
	public List<String> areasToReview(String dossierId) {
		return this.turns.areasToReview(dossierId);
	}

	@Sentence(label = "process.sentence.people.sectionsToRecheck")
	public List<String> sectionsToRecheck(String dossierId) {
		return this.turns.sectionsToRecheck(dossierId);
	}

	@Sentence(label = "process.sentence.people.seatsToAsk")
	public List<String> seatsToAsk(String dossierId, String consultation) {
		return this.consulting.seatsToAsk(consultation);
	}

	@Sentence(label = "process.sentence.people.consulted")
	public List<String> consulted(String dossierId, String seat) {
		return this.consulting.people(seat);
	}

	private String ofUnit(String dossierId, Role role) {
		return GroupId.of(unit(dossierId), role);
	}

	private String unit(String dossierId) {
		return this.dossiers.get(dossierId).unit();
	}

}
