package org.ziping.report;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A part of the report by value, as it is digested, frozen and printed: nothing in it is
 * looked up any more.
 *
 * @param code the chapter, or {@code declaration}
 */
public record Printed(String code, String title, List<Block> blocks) {

	public Printed {
		blocks = List.copyOf(blocks);
	}

	/** One block by value. */
	public sealed interface Block {

	}

	/** A paragraph with its figures in the order in which they stand in it. */
	public record Text(String text, List<Shown> figures) implements Block {

		public Text {
			figures = List.copyOf(figures);
		}

	}

	/** A figure as it was shown. */
	public record Shown(String code, String shown) {
	}

	/** A table with its cells. */
	public record Grid(String name, @Nullable String caption, List<String> header, List<List<String>> rows,
			Set<Integer> numeric) implements Block {

		public Grid {
			header = List.copyOf(header);
			rows = rows.stream().map(List::copyOf).toList();
			numeric = Set.copyOf(numeric);
		}

	}

}
