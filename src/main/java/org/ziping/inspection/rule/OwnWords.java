package org.ziping.inspection.rule;

import java.util.Map;

import org.ziping.inspection.Findings;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** L01: wrong words that somebody added for a campaign. */
public final class OwnWords {

	private OwnWords() {
	}

	public static void read(Reading reading, Findings into) {
		for (Map.Entry<String, String> word : reading.facts().tuning().words().entrySet()) {
			for (Passage passage : reading.passages()) {
				int at = passage.text().indexOf(word.getKey());
				if (at >= 0) {
					into.add(word.getValue().isEmpty() ? "wording-doubt" : "wording",
							Wording.excerpt(passage.text(), at, word.getKey().length()), passage.place(), word.getKey(),
							word.getValue(), word.getKey(), word.getValue());
				}
			}
		}
	}

}
