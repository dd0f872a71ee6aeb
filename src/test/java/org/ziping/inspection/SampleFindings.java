package org.ziping.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the table of findings that lies beside the published reports. */
final class SampleFindings {

	private static final Pattern ROW = Pattern
		.compile("^\\| (\\w+)-(\\d+) \\| ([^|]*) \\| (.*) \\| ([A-Z0-9/×]+) \\| .*");

	private static final Pattern CODE = Pattern.compile("([A-Z])?(\\d{2})");

	private static final String MACHINE = "ATDNFL";

	private SampleFindings() {
	}

	/** What a machine can see: the families that need no judgement. */
	static List<Score.Wanted> read(Path table, String report) throws IOException {
		List<Score.Wanted> wanted = new ArrayList<>();
		for (String line : Files.readAllLines(table)) {
			Matcher row = ROW.matcher(line);
			if (row.matches() && row.group(1).equals(report)) {
				List<String> codes = codes(row.group(5));
				Matcher lines = Pattern.compile("^(\\d+)(?:[-/](\\d+))?").matcher(row.group(3));
				int from = lines.find() ? Integer.parseInt(lines.group(1)) : 0;
				int to = (from > 0 && lines.group(2) != null) ? Integer.parseInt(lines.group(2)) : from;
				wanted.add(new Score.Wanted(row.group(1) + "-" + row.group(2), codes, quotes(row.group(4)),
						quotes(row.group(4)).isEmpty() ? 1 : from, quotes(row.group(4)).isEmpty() ? 9999 : to,
						MACHINE.indexOf(codes.get(0).charAt(0)) < 0));
			}
		}
		return wanted;
	}

	private static List<String> codes(String cell) {
		List<String> codes = new ArrayList<>();
		Matcher matcher = CODE.matcher(cell);
		while (matcher.find()) {
			codes.add(matcher.group());
		}
		return codes;
	}

	private static List<String> quotes(String cell) {
		return Pattern.compile("「([^」]+)」|`([^`]+)`")
			.matcher(cell)
			.results()
			.map((match) -> (match.group(1) != null) ? match.group(1) : match.group(2))
			.toList();
	}

}
