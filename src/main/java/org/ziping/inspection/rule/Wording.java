package org.ziping.inspection.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.inspection.Findings;
import org.ziping.inspection.Level;
import org.ziping.inspection.Rule;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** Looks for the wrong words of a list, each with what to write instead. */
public final class Wording implements Rule.Check {

	private final String key;

	private final List<Entry> entries = new ArrayList<>();

	private final Map<Character, List<Entry>> byFirst = new HashMap<>();

	private Wording(String key) {
		this.key = key;
	}

	/** One wrong word: plain text or a pattern, and what it should be. */
	private record Entry(String code, boolean mandatory, String plain, Pattern pattern, List<String> needed,
			String right) {

		boolean mayStandIn(String text) {
			return this.needed.isEmpty() || this.needed.stream().anyMatch(text::contains);
		}

	}

	/** The list of {@code catalogue/wording.yaml}. */
	public static Wording ofTheTrade() {
		return read("wording", "wording.yaml");
	}

	/** The sentences that templates leave behind. */
	public static Wording leftovers() {
		return read("leftover", "leftovers.yaml");
	}

	private static Wording read(String key, String file) {
		Wording wording = new Wording(key);
		Map<String, Object> catalogue = Catalogue.open(file);
		for (String line : Catalogue.<String>list(catalogue, "words")) {
			String[] sides = line.split("\\s*→\\s*", 2);
			wording.add(new Entry("", false, sides[0], Pattern.compile(Pattern.quote(sides[0])), List.of(), sides[1]));
		}
		for (Map<String, Object> entry : Catalogue.<Map<String, Object>>list(catalogue, "patterns")) {
			wording.entries.add(new Entry(String.valueOf(entry.getOrDefault("code", "")),
					"mandatory".equals(entry.get("level")), "", Pattern.compile(String.valueOf(entry.get("wrong"))),
					Needed.by(String.valueOf(entry.get("wrong"))), String.valueOf(entry.getOrDefault("right", ""))));
		}
		return wording;
	}

	private void add(Entry entry) {
		this.byFirst.computeIfAbsent(entry.plain().charAt(0), (first) -> new ArrayList<>()).add(entry);
	}

	public int size() {
		return this.entries.size() + this.byFirst.values().stream().mapToInt(List::size).sum();
	}

	@Override
	public void read(Reading reading, Findings into) {
		for (Passage passage : reading.passages()) {
			Map<Integer, Integer> covered = new LinkedHashMap<>();
			for (Entry entry : this.entries) {
				if (!entry.mayStandIn(passage.text())) {
					continue;
				}
				Matcher matcher = entry.pattern().matcher(passage.text());
				while (matcher.find()) {
					report(into, passage, entry, matcher.start(), matcher.group(), covered);
				}
			}
			plain(passage, into, covered);
		}
	}

	private void plain(Passage passage, Findings into, Map<Integer, Integer> covered) {
		String text = passage.text();
		for (int i = 0; i < text.length(); i++) {
			for (Entry entry : this.byFirst.getOrDefault(text.charAt(i), List.of())) {
				if (text.startsWith(entry.plain(), i)) {
					report(into, passage, entry, i, entry.plain(), covered);
				}
			}
		}
	}

	private void report(Findings into, Passage passage, Entry entry, int at, String found,
			Map<Integer, Integer> covered) {
		boolean known = covered.entrySet()
			.stream()
			.anyMatch((span) -> at < span.getValue() && at + found.length() > span.getKey());
		if (known) {
			return;
		}
		covered.put(at, at + found.length());
		String quote = excerpt(passage.text(), at, found.length());
		String kind = entry.right().isEmpty() ? this.key + "-doubt" : this.key;
		if (entry.code().isEmpty()) {
			into.add(kind, quote, passage.place(), found, entry.right(), found, entry.right());
		}
		else {
			into.add(entry.code(), entry.mandatory() ? Level.MANDATORY : Level.ADVISORY, kind, quote, passage.place(),
					found, entry.right(), found, entry.right());
		}
	}

	/** The clause around the words, no longer than a line. */
	static String excerpt(String text, int at, int length) {
		int from = at;
		while (from > 0 && at - from < 16 && "。！？；".indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		int to = at + length;
		while (to < text.length() && to - at - length < 16 && "。！？；".indexOf(text.charAt(to - 1)) < 0) {
			to++;
		}
		return text.substring(from, to);
	}

}
