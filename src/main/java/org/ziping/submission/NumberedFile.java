package org.ziping.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of evidence under the number of what it proves: 3-2-1 is the first indicator of
 * the second group of the third part. What proves no indicator stands behind, under 0.
 */
record NumberedFile(String number, String about, IndexedFile file) {

	private static final String NONE = "0";

	/** The number and the bare name: 3-2-1 采购合同. */
	String title() {
		int dot = this.file.name().lastIndexOf('.');
		return this.number + " " + ((dot > 0) ? this.file.name().substring(0, dot) : this.file.name());
	}

	/** In the order of the indicators; a second file of one of them is 3-2-1(2). */
	static List<NumberedFile> all(FrozenContent content) {
		Map<String, ScoreSheet.Line> lines = new LinkedHashMap<>();
		content.scores().ifPresent((sheet) -> sheet.lines().forEach((line) -> lines.put(line.indicator(), line)));
		Map<String, String> numbers = numbers(List.copyOf(lines.values()));
		Map<String, Integer> counts = new HashMap<>();
		List<NumberedFile> files = new ArrayList<>();
		List<String> order = new ArrayList<>(numbers.keySet());
		List<IndexedFile> sorted = new ArrayList<>(content.evidence());
		sorted.sort((one, other) -> Integer.compare(place(order, one), place(order, other)));
		for (IndexedFile file : sorted) {
			String number = numbers.getOrDefault(file.about(), NONE);
			int count = counts.merge(number, 1, Integer::sum);
			ScoreSheet.Line line = lines.get(file.about());
			String shown = number.equals(NONE) ? NONE + "-" + count : (count > 1) ? number + "(" + count + ")" : number;
			files.add(new NumberedFile(shown, (line != null) ? line.name() : file.about(), file));
		}
		return files;
	}

	private static int place(List<String> order, IndexedFile file) {
		int at = order.indexOf(file.about());
		return (at < 0) ? Integer.MAX_VALUE : at;
	}

	private static Map<String, String> numbers(List<ScoreSheet.Line> lines) {
		Map<List<String>, Set<String>> below = new HashMap<>();
		Map<String, String> numbers = new LinkedHashMap<>();
		for (ScoreSheet.Line line : lines) {
			StringBuilder number = new StringBuilder();
			List<String> path = new ArrayList<>(line.path());
			path.add(line.indicator());
			for (int depth = 0; depth < path.size(); depth++) {
				Set<String> sisters = below.computeIfAbsent(List.copyOf(path.subList(0, depth)),
						(key) -> new LinkedHashSet<>());
				sisters.add(path.get(depth));
				number.append(number.isEmpty() ? "" : "-").append(List.copyOf(sisters).indexOf(path.get(depth)) + 1);
			}
			numbers.put(line.indicator(), number.toString());
		}
		return numbers;
	}

}
