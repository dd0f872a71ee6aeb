package org.ziping.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.ziping.core.Actor;
import org.ziping.core.FiscalYear;

/**
 * A valid campaign of the trial's finance bureau, and the morning on which it is drafted.
 */
public final class CampaignFixtures {

	public static final String BUREAU = "440100-CZ";

	public static final LocalDateTime MORNING = LocalDateTime.of(2026, 3, 2, 9, 0);

	public static final Actor DENG = Actor.of("deng.hong", "邓红");

	public static final List<String> UNITS = List.of("440100-001", "440100-002");

	private CampaignFixtures() {
	}

	public static CampaignTerms terms(int year, LocalDate finalDate) {
		return new CampaignTerms(BUREAU, new FiscalYear(year), year + " 年度市级部门整体支出绩效自评", "云财绩〔2026〕3号", finalDate, "",
				"");
	}

	public static CampaignTerms terms(int year) {
		return terms(year, LocalDate.of(year + 1, 4, 17));
	}

}
