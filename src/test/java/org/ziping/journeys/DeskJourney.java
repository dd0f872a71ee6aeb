package org.ziping.journeys;

import org.junit.jupiter.api.Test;

import org.ziping.journeys.browser.Bureau;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.ShortWay;
import org.ziping.journeys.browser.Trial;
import org.ziping.journeys.desk.KeepingWhatIsTyped;
import org.ziping.journeys.desk.ReadingTheMaterial;
import org.ziping.journeys.desk.ReviewingUnderFaults;
import org.ziping.journeys.slice.OpeningTheYear;

/** The group's desk and the writer's: what goes wrong there, and that nothing is lost. */
class DeskJourney {

	@Test
	void theGroupReadsDecidesAndLosesNothing() throws Exception {
		try (Trial trial = Trial.start("desk"); Office office = new Office(trial, "desk")) {
			OpeningTheYear.financeOpensTheYear(office);
			ShortWay way = new ShortWay(office, Bureau.large());
			way.formGroup();
			way.contribute();
			ReadingTheMaterial.accountantAddsFiles(office);
			way.compile();
			way.write();
			ReadingTheMaterial.memberReadsEverythingInTasklist(office);
			ReadingTheMaterial.memberHandsOverAndDecidesSeveral(office);
			ReviewingUnderFaults.longOpinionIsKept(office);
			ReviewingUnderFaults.networkFailsAndComesBack(office);
			ReviewingUnderFaults.threeHundredCommentsArrive(office);
			ReviewingUnderFaults.theOthersPass(office);
			KeepingWhatIsTyped.chapterIsWrittenWithChips(office);
			KeepingWhatIsTyped.twoEditorsMeet(office);
		}
	}

}
