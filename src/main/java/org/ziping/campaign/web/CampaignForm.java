package org.ziping.campaign.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.ziping.campaign.Campaign;
import org.ziping.campaign.CampaignChoices;
import org.ziping.campaign.CampaignTerms;
import org.ziping.campaign.spi.CampaignChoice;
import org.ziping.core.FiscalYear;

/** What was typed, exactly as typed, so that nothing is lost when some of it is wrong. */
record CampaignForm(String year, String title, String notice, String finalDate, String indicatorSystem,
		String reportTemplate, List<String> units) {

	CampaignForm(@Nullable String year, @Nullable String title, @Nullable String notice, @Nullable String finalDate,
			@Nullable String indicatorSystem, @Nullable String reportTemplate, @Nullable List<String> units) {
		this.year = orEmpty(year);
		this.title = orEmpty(title);
		this.notice = orEmpty(notice);
		this.finalDate = orEmpty(finalDate);
		this.indicatorSystem = orEmpty(indicatorSystem);
		this.reportTemplate = orEmpty(reportTemplate);
		this.units = (units != null) ? List.copyOf(units) : List.of();
	}

	static CampaignForm of(Campaign campaign, List<String> units) {
		return new CampaignForm(campaign.year().toString(), campaign.title(), campaign.notice(),
				campaign.finalDate().toString(), campaign.indicatorSystem(), campaign.reportTemplate(), units);
	}

	/** Everything that is wrong, by field, as keys of the messages. */
	Map<String, String> mistakes(LocalDate today, CampaignChoices choices) {
		Map<String, String> wrong = new LinkedHashMap<>();
		note(wrong, "year", this.year.matches("20\\d\\d") && Integer.parseInt(this.year) <= today.getYear());
		note(wrong, "title", !this.title.isBlank() && this.title.length() <= 100);
		note(wrong, "notice", this.notice.strip().matches(CampaignTerms.NOTICE_FORM));
		note(wrong, "finalDate", date().filter((date) -> date.isAfter(today)).isPresent());
		if (wrong.isEmpty()) {
			int years = date().orElseThrow().getYear() - Integer.parseInt(this.year);
			note(wrong, "finalDate", years == 1 || years == 2);
		}
		note(wrong, "indicatorSystem", choices.offers(CampaignChoice.INDICATOR_SYSTEM, this.indicatorSystem));
		note(wrong, "reportTemplate", choices.offers(CampaignChoice.REPORT_TEMPLATE, this.reportTemplate));
		note(wrong, "units", !this.units.isEmpty());
		return wrong;
	}

	CampaignTerms terms(String bureau) {
		return new CampaignTerms(bureau, new FiscalYear(Integer.parseInt(this.year)), this.title, this.notice,
				date().orElseThrow(), this.indicatorSystem, this.reportTemplate);
	}

	private Optional<LocalDate> date() {
		try {
			return Optional.of(LocalDate.parse(this.finalDate.strip()));
		}
		catch (DateTimeParseException notADate) {
			return Optional.empty();
		}
	}

	private static void note(Map<String, String> wrong, String field, boolean right) {
		if (!right) {
			wrong.put(field, "campaign.wrong." + field);
		}
	}

	private static String orEmpty(@Nullable String typed) {
		return (typed != null) ? typed : "";
	}

}
