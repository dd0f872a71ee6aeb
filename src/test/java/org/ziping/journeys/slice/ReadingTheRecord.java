package org.ziping.journeys.slice;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ziping.journeys.browser.Record;
import org.ziping.journeys.browser.Trial;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in the database afterwards, read without the house. */
public final class ReadingTheRecord {

	private static final String SERVICE = "440100-001-02";

	private static final String EDUCATION = "440100-001-03";

	private static final String OLD = "主要原因是";

	private ReadingTheRecord() {
	}

	/**
	 * @param handedIn the database as it was when the sections had handed in
	 */
	public static void everyDecisionCarriesItsVersion(Trial trial, Path handedIn) throws Exception {
		trial.stop();
		try (Record before = Record.of(handedIn, "before"); Record after = Record.of(trial.database(), "after")) {
			String dossier = after
				.text("select id from dossier_dossier where unit = '440100-001' and fiscal_year = 2025");
			oneAreaWasReviewedTwice(after, dossier);
			bothSectionsHandedIn(after, dossier);
			theReturnTouchedNoSection(before, after, dossier);
			eachDecisionNamesTheDigestItWasMadeOn(after, dossier);
			theFinalFormDiffersByTheMarkedChange(after, dossier);
		}
	}

	private static void oneAreaWasReviewedTwice(Record after, String dossier) {
		Map<String, Integer> times = new TreeMap<>();
		after.column("select area from dossier_decision where step = 'group_review' and dossier = '" + dossier + "'")
			.forEach((area) -> times.merge(area, 1, Integer::sum));
		assertThat(times).isEqualTo(Map.of("duties", 1, "finance", 1, "management", 1, "text", 2));
		assertThat(after.column("select verdict from dossier_decision where step = 'group_review' and area = 'text'"
				+ " and dossier = '" + dossier + "' order by number"))
			.containsExactly("RETURN", "PASS");
	}

	private static void bothSectionsHandedIn(Record after, String dossier) {
		for (String section : List.of(SERVICE, EDUCATION)) {
			assertThat(after.column("select verdict from dossier_decision where step = 'contribute' and section = '"
					+ section + "' and dossier = '" + dossier + "'"))
				.containsExactly("PASS");
			assertThat(after.column("select file_name from evidence_file where removed_at is null and section = '"
					+ section + "' and dossier = '" + dossier + "'"))
				.hasSize(1);
		}
		assertThat(after.column("select amount from indicator_value where item in ('LZ03', 'LZ04') and dossier = '"
				+ dossier + "' order by item"))
			.hasSize(2)
			.doesNotContainNull();
	}

	/**
	 * Row by row: values, key tasks and files of a section are as they were before the
	 * review.
	 */
	private static void theReturnTouchedNoSection(Record before, Record after, String dossier) {
		for (String rows : List.of(
				"select * from indicator_value where item in ('LZ03', 'LZ05') and dossier = '" + dossier
						+ "' order by id",
				"select * from indicator_key_task where section = '" + SERVICE + "' and dossier = '" + dossier
						+ "' order by id",
				"select * from evidence_file where section = '" + SERVICE + "' and dossier = '" + dossier
						+ "' order by id")) {
			assertThat(before.rows(rows)).isNotEmpty().isEqualTo(after.rows(rows));
		}
		String digest = "select digest from dossier_contribution where section = '" + SERVICE + "' and dossier = '"
				+ dossier + "'";
		assertThat(before.text(digest)).isNotEmpty().isEqualTo(after.text(digest));
	}

	private static void eachDecisionNamesTheDigestItWasMadeOn(Record after, String dossier) {
		String first = version(after, dossier, 1);
		String second = version(after, dossier, 2);
		assertThat(first).isNotEqualTo(second);
		for (String step : List.of("group_confirm", "deputy_approval", "leader_approval")) {
			assertThat(digests(after, dossier, step)).as(step).isNotEmpty().containsOnly(first);
		}
		for (String step : List.of("confirm_final", "seal", "submit_to_finance", "finance_acceptance")) {
			assertThat(digests(after, dossier, step)).as(step).isNotEmpty().containsOnly(second);
		}
		assertThat(after.text("select content_digest from submission_package where dossier = '" + dossier + "'"))
			.isEqualTo(second);
		assertThat(after.text("select content_digest from submission_receipt where dossier = '" + dossier + "'"))
			.isEqualTo(second);
	}

	private static String version(Record after, String dossier, int number) {
		return after.text("select sm3 from dossier_version where version_number = " + number + " and dossier = '"
				+ dossier + "'");
	}

	private static List<String> digests(Record after, String dossier, String step) {
		return after
			.column("select digest from dossier_decision where step = '" + step + "' and dossier = '" + dossier + "'");
	}

	/** One part differs, and in it the marked words and nothing else. */
	private static void theFinalFormDiffersByTheMarkedChange(Record after, String dossier) {
		Map<String, byte[]> first = after.parts(dossier, 1);
		Map<String, byte[]> second = after.parts(dossier, 2);
		assertThat(second.keySet()).isEqualTo(first.keySet());
		List<String> changed = first.keySet()
			.stream()
			.filter((key) -> !java.util.Arrays.equals(first.get(key), second.get(key)))
			.toList();
		String from = after.text("select from_words from dossier_marked_change where dossier = '" + dossier + "'");
		String to = after.text("select to_words from dossier_marked_change where dossier = '" + dossier + "'");
		assertThat(changed).containsExactly("report/5");
		assertThat(words(second, "report/5")).isEqualTo(words(first, "report/5").replace(from, to)).contains(to);
		assertThat(words(first, "report/4")).contains(OLD + "车辆维修和办公设备");
	}

	private static String words(Map<String, byte[]> parts, String key) {
		return new String(parts.get(key), StandardCharsets.UTF_8);
	}

}
