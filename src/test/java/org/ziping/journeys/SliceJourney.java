package org.ziping.journeys;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.Trial;
import org.ziping.journeys.slice.CompilingTheData;
import org.ziping.journeys.slice.DecidingOnTheVolume;
import org.ziping.journeys.slice.FormingTheGroup;
import org.ziping.journeys.slice.GivingMaterial;
import org.ziping.journeys.slice.OpeningTheYear;
import org.ziping.journeys.slice.ReadingTheRecord;
import org.ziping.journeys.slice.ReviewingInTasklist;
import org.ziping.journeys.slice.StrangersAskTheSame;
import org.ziping.journeys.slice.SubmittingTheVolume;
import org.ziping.journeys.slice.WritingTheReport;

/**
 * One small bureau's evaluation in real browsers, from the notice to the receipt; the
 * power goes off three times. Each line is a chapter with a class of its own.
 */
class SliceJourney {

	@Test
	void oneBureauFromTheNoticeToTheReceipt() throws Exception {
		try (Trial trial = Trial.start("slice"); Office office = new Office(trial)) {
			OpeningTheYear.financeOpensTheYear(office);
			FormingTheGroup.officeFormsTheGroup(office);
			GivingMaterial.sectionsGiveTheirMaterial(office);
			Path handedIn = trial.killAndStartAgain();
			CompilingTheData.accountantCompiles(office);
			WritingTheReport.accountantWrites(office);
			ReviewingInTasklist.groupReviews(office);
			ReviewingInTasklist.opinionsAreAnswered(office);
			trial.killAndStartAgain();
			DecidingOnTheVolume.volumeIsBoundAndDecided(office);
			DecidingOnTheVolume.finalFormIsMade(office);
			trial.killAndStartAgain();
			SubmittingTheVolume.sealedSubmittedReceived(office);
			StrangersAskTheSame.fromAnotherUnit(office);
			ReadingTheRecord.everyDecisionCarriesItsVersion(trial, handedIn);
		}
	}

}
