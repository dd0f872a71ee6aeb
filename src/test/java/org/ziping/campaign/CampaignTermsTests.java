package org.ziping.campaign;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.ziping.core.FiscalYear;
import org.ziping.core.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CampaignTermsTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "3号", "云财绩[2026]3号", "云财绩〔26〕3号", "云财绩〔2026〕3", "Yun〔2026〕3号" })
	void refusesANoticeNumberWrittenOtherwise(String notice) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> terms(notice, LocalDate.of(2026, 4, 17)))
			.extracting(Refusal::code)
			.isEqualTo("campaign.notice");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-12-31", "2028-01-01" })
	void refusesAFinalDateFarFromTheYear(LocalDate finalDate) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> terms("云财绩〔2026〕3号", finalDate))
			.extracting(Refusal::code)
			.isEqualTo("campaign.final-date-year");
	}

	@Test
	void takesWhatTheNoticeSays() {
		assertThat(terms(" 云财绩〔2026〕12号 ", LocalDate.of(2026, 4, 17)).notice()).isEqualTo("云财绩〔2026〕12号");
	}

	private static CampaignTerms terms(String notice, LocalDate finalDate) {
		return new CampaignTerms(CampaignFixtures.BUREAU, new FiscalYear(2025), "自评", notice, finalDate, "", "");
	}

}
