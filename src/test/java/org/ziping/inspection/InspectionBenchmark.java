package org.ziping.inspection;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.ziping.inspection.text.PlainText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long reading takes, and that it grows with the pages and not with their square.
 * Prints; asserts only what holds on any machine.
 */
class InspectionBenchmark {

	/** The processor time of this thread: other people on the machine do not count. */
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private static final int PAGE = 22 * 28;

	@Test
	void readsManyPagesAsFastAsFew() {
		String paragraph = ReportFixtures.lines("full-2022.txt")
			.stream()
			.filter((line) -> line.length() > 60)
			.findFirst()
			.orElseThrow();
		double whole = median(pages(22), 9);
		double one = median(paragraph, 40);
		double few = median(pages(20), 9) / 20;
		double many = median(pages(200), 3) / 200;
		System.out.printf("inspection: 22 pages %.1f ms, one paragraph %.2f ms, a page at 200 / at 20 = %.2f%n", whole,
				one, many / few);
		assertThat(whole).isPositive();
	}

	/**
	 * Text of so many pages: the reports of the tests, each copy with words of its own.
	 */
	private static String pages(int pages) {
		StringBuilder text = new StringBuilder();
		for (int copy = 0; text.length() < pages * PAGE; copy++) {
			String name = "unseen/u%02d.txt".formatted(copy % 10 + 1);
			for (String line : ReportFixtures.lines(name)) {
				text.append(line.replace("工作", "工作" + (char) ('甲' + copy % 500))).append("\n\n");
			}
		}
		return text.substring(0, pages * PAGE);
	}

	private static double median(String text, int times) {
		double[] taken = new double[times];
		for (int i = -times; i < times; i++) {
			long start = THREADS.getCurrentThreadCpuTime();
			new Inspection().inspect(PlainText.read(text), Facts.none(), Stage.SUBMISSION);
			taken[Math.max(0, i)] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
		}
		Arrays.sort(taken);
		return taken[times / 2];
	}

}
