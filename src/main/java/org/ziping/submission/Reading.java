package org.ziping.submission;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.ziping.document.Heading;
import org.ziping.document.Signature;
import org.ziping.document.TableBlock;
import org.ziping.document.Title;

/** The volume as it is read on a page, part by part, with what a leader asks first. */
public record Reading(String dossier, String unit, int version, String code, boolean settled,
		@Nullable BigDecimal total, @Nullable String grade, List<Part> parts) {

	public Reading {
		parts = List.copyOf(parts);
	}

	/** One frozen part under its key, so that a remark can name its place. */
	public record Part(String key, String name, List<Piece> pieces) {

		public Part {
			pieces = List.copyOf(pieces);
		}

	}

	/** One block of it: a heading, a paragraph, or a table. */
	public record Piece(int heading, String text, @Nullable TableBlock table) {

		static Piece of(org.ziping.document.Block block) {
			if (block instanceof Heading heading) {
				return new Piece(heading.level(), heading.text(), null);
			}
			if (block instanceof Title title) {
				return new Piece(1, title.text(), null);
			}
			if (block instanceof TableBlock table) {
				return new Piece(0, (table.caption() != null) ? table.caption() : "", table);
			}
			if (block instanceof org.ziping.document.Paragraph paragraph) {
				return new Piece(0, paragraph.text(), null);
			}
			if (block instanceof Signature signature) {
				return new Piece(0, signature.unit() + " " + signature.dateText(), null);
			}
			return new Piece(0, "", null);
		}

		boolean says() {
			return this.table != null || !this.text.isEmpty();
		}

	}

}
