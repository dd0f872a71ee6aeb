package org.ziping.campaign;

import java.time.LocalDate;
import java.util.regex.Pattern;

import org.ziping.core.FiscalYear;
import org.ziping.core.Refusal;

/** What the finance bureau's notice says: the year, by when, and measured by what. */
public record CampaignTerms(String bureau, FiscalYear year, String title, String notice, LocalDate finalDate,
		String indicatorSystem, String reportTemplate) {

	/** Such as 云财绩〔2026〕3号. */
	public static final String NOTICE_FORM = "\\p{IsHan}{2,12}〔20\\d{2}〕\\d{1,4}号";

	private static final Pattern NOTICE = Pattern.compile(NOTICE_FORM);

	public CampaignTerms {
		title = title.strip();
		notice = notice.strip();
		if (title.isEmpty() || title.length() > 100) {
			throw Refusal.of("campaign.title");
		}
		if (!NOTICE.matcher(notice).matches()) {
			throw Refusal.of("campaign.notice", notice);
		}
		if (finalDate.getYear() <= year.value() || finalDate.getYear() > year.value() + 2) {
			throw Refusal.of("campaign.final-date-year", finalDate.toString(), year.toString());
		}
	}

}
