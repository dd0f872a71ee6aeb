package org.ziping.dossier;

import java.util.List;

/** Which passes are valid on the content as it is now. */
record Standing(Content content, List<Area> areas, List<Contribution> contributions) {

	List<String> areasToReview() {
		return this.areas.stream().filter((area) -> !area.validFor(this.content.area(area))).map(Area::code).toList();
	}

	List<String> sectionsToRecheck() {
		return this.contributions.stream()
			.filter((contribution) -> !contribution.agreedOn(this.content.recheck(contribution.section()).digest()))
			.map(Contribution::section)
			.toList();
	}

	/** Sections whose turn it is to write: the first time, or after a return. */
	List<String> sectionsToRedo() {
		return this.contributions.stream()
			.filter((contribution) -> contribution.state().open())
			.map(Contribution::section)
			.toList();
	}

	boolean allConfirmed() {
		return this.contributions.stream()
			.allMatch(
					(contribution) -> contribution.confirmedOn(this.content.section(contribution.section()).digest()));
	}

}
