package org.ziping.workspace.material;

import java.util.List;

import org.ziping.evidence.Evidence;

/**
 * A file as it is read on the page: pictures of its pages, or its words and tables.
 *
 * @param pages how many pictures of pages there are; 0 where the words are shown
 * @param cut whether there is more in the file than is shown
 */
public record FileView(Evidence file, boolean picture, int pages, List<Piece> pieces, boolean cut) {

	public FileView {
		pieces = List.copyOf(pieces);
	}

	/** A heading, a paragraph or a table of the file. */
	public record Piece(int heading, String text, List<List<String>> table) {

		static Piece words(int heading, String text) {
			return new Piece(heading, text, List.of());
		}

		static Piece rows(String caption, List<List<String>> rows) {
			return new Piece(0, caption, rows);
		}

	}

	/** Nothing could be made of it but a download. */
	public boolean isEmpty() {
		return !this.picture && this.pages == 0 && this.pieces.isEmpty();
	}

}
