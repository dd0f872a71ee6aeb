package org.ziping.journeys.slice;

import org.ziping.journeys.browser.Desk;
import org.ziping.journeys.browser.Office;

/** The frozen volume, decided on telephones; one marked change is made and confirmed. */
public final class DecidingOnTheVolume {

	private DecidingOnTheVolume() {
	}

	public static void volumeIsBoundAndDecided(Office office) {
		office.of("chen.hui").openTurn("bind_volume").picture("bind").finish("PASS");
		Desk ma = office.phoneOf("ma.chao").openTurn("group_confirm");
		ma.sees("两个职务").picture("deputy-two-posts-phone");
		ma.opinion("同意").finish("PASS").picture("deputy-done-phone");
		Desk head = office.phoneOf("huang.guoqiang").openTurn("leader_approval").picture("leader-phone");
		head.find("details:has([name=markFrom]) > summary").first().click();
		head.find("[name=markPart]").first().selectOption("report/5");
		head.find("[name=markFrom]").first().fill("财务室每月核对采购进度");
		head.find("[name=markTo]").first().fill("财务室每半月核对采购进度");
		head.opinion("改一处后同意").picture("leader-marks-phone");
		head.finish("PASS_WITH_CHANGES");
	}

	public static void finalFormIsMade(Office office) {
		Desk chen = office.of("chen.hui").openTurn("finalize").picture("finalize");
		chen.find("#final-make").click();
		chen.settled();
		Desk head = office.phoneOf("huang.guoqiang").goTo("/");
		head.find("#home-asked a").first().click();
		head.settled();
		head.picture("final-difference-phone");
		head.find("form[action$='/final/confirm'] button").click();
		head.settled();
		chen.openTurn("finalize").finish("PASS");
	}

}
