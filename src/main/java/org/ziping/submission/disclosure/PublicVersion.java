package org.ziping.submission.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.ziping.core.PlainWords;
import org.ziping.document.TableBlock;
import org.ziping.submission.Reading;

/**
 * 公开版: what the public may read of a submitted version. The same version and choices give
 * the same words.
 *
 * @param masked how many places were covered or taken out by rule
 */
public record PublicVersion(String title, String unit, int version, List<Reading.Part> parts, int masked) {

	static PublicVersion of(String title, Reading reading, Set<String> leftOut, PersonalWords personal) {
		Cover cover = new Cover(personal);
		List<Reading.Part> parts = reading.parts()
			.stream()
			.filter((part) -> !leftOut.contains(part.key()))
			.map(cover::part)
			.toList();
		return new PublicVersion(title, reading.unit(), reading.version(), parts, cover.places);
	}

	/**
	 * Every line as it is read: a paragraph, or the cells of a row one after the other.
	 */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (Reading.Part part : this.parts) {
			for (Reading.Piece piece : part.pieces()) {
				if (!piece.text().isEmpty()) {
					lines.add(piece.text());
				}
				if (piece.table() != null) {
					lines.add(String.join("", piece.table().header()));
					piece.table().rows().forEach((row) -> lines.add(String.join("", row)));
				}
			}
		}
		return lines;
	}

	/** Covers one piece after the other, and counts. */
	private static final class Cover {

		private static final String NAME = "姓名";

		private final PersonalWords personal;

		private int places;

		Cover(PersonalWords personal) {
			this.personal = personal;
		}

		Reading.Part part(Reading.Part part) {
			return new Reading.Part(part.key(), part.name(), part.pieces().stream().map(this::piece).toList());
		}

		private Reading.Piece piece(Reading.Piece piece) {
			TableBlock table = piece.table();
			if (table == null) {
				return new Reading.Piece(piece.heading(), words(piece.text()), null);
			}
			if (table.header().stream().anyMatch((cell) -> cell.contains(NAME))) {
				this.places++;
				return new Reading.Piece(0, PlainWords.say("submission.disclosure.people-left-out"), null);
			}
			return new Reading.Piece(piece.heading(), words(piece.text()), table(table));
		}

		private TableBlock table(TableBlock table) {
			List<List<String>> rows = table.rows()
				.stream()
				.map((row) -> row.stream().map(this::words).toList())
				.toList();
			return new TableBlock(table.caption(), table.header(), rows, table.widths(), table.numericColumns(),
					table.mergedColumns());
		}

		private String words(String text) {
			String masked = this.personal.masked(text);
			this.places += masked.equals(text) ? 0 : 1;
			return masked;
		}

	}

}
