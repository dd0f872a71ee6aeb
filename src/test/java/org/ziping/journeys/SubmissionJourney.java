package org.ziping.journeys;

import org.junit.jupiter.api.Test;

import org.ziping.journeys.browser.Bureau;
import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;
import org.ziping.journeys.browser.ShortWay;
import org.ziping.journeys.browser.Trial;
import org.ziping.journeys.slice.DisclosingTheReport;
import org.ziping.journeys.slice.OpeningTheYear;
import org.ziping.journeys.slice.ReturningTheSubmission;

/**
 * What happens after the volume is bound, in real browsers: sealed, submitted, returned
 * for its form and in substance, received, disclosed, and watched.
 */
class SubmissionJourney {

	@Test
	void returnedTwiceReceivedDisclosedAndWatched() throws Exception {
		try (Trial trial = Trial.start("submission"); Office office = new Office(trial, "submission")) {
			OpeningTheYear.financeOpensTheYear(office);
			new ShortWay(office, Bureau.large()).toTheVolume();
			Desk ma = office.of("ma.chao").openTurn("group_confirm");
			ReturningTheSubmission returning = new ReturningTheSubmission(office,
					ma.find(".task-of a").getAttribute("href"));
			returning.leadersApprove();
			returning.scanWithAPageMissingIsRefused();
			returning.sealedAndSubmitted(1);
			returning.bureauSeesWhoOwes();
			returning.returnedForForm();
			returning.sealedAndSubmitted(1);
			returning.returnedInSubstance();
			returning.leadersSeeOneDifference();
			returning.sealedAndSubmitted(2);
			returning.receivedFromTheInbox();
			DisclosingTheReport disclosing = new DisclosingTheReport(office, returning.dossier());
			disclosing.afterTheAccountsWereApproved();
			disclosing.publishedAndTheSame();
			disclosing.aChangedFileIsDetected();
		}
	}

}
