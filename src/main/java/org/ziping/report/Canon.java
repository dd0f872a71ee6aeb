package org.ziping.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Refusal;
import org.ziping.report.Printed.Grid;
import org.ziping.report.Printed.Shown;
import org.ziping.report.Printed.Text;

/**
 * The canonical form of a part: a line a thing, the words exactly as they are read, so
 * that a leader's wording can be looked up in it; figures follow their paragraph by code
 * and shown value.
 */
final class Canon {

	private static final String FORM = "ziping-report/1";

	private Canon() {
	}

	static byte[] bytes(Printed part) {
		StringBuilder lines = new StringBuilder(FORM).append('\n');
		line(lines, 's', part.code());
		line(lines, 'h', part.title());
		for (Printed.Block block : part.blocks()) {
			if (block instanceof Text text) {
				line(lines, 'p', text.text());
				text.figures().forEach((figure) -> line(lines, 'f', figure.code() + "=" + figure.shown()));
			}
			else {
				grid(lines, (Grid) block);
			}
		}
		return lines.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void grid(StringBuilder lines, Grid grid) {
		line(lines, 't', grid.name());
		line(lines, 'c', (grid.caption() != null) ? grid.caption() : "");
		line(lines, 'n', new TreeSet<>(grid.numeric()).stream().map(String::valueOf).collect(Collectors.joining(",")));
		line(lines, 'k', cells(grid.header()));
		grid.rows().forEach((row) -> line(lines, 'r', cells(row)));
	}

	private static String cells(List<String> cells) {
		return cells.stream().map((cell) -> cell.replaceAll("\\p{Cntrl}", " ")).collect(Collectors.joining("\t"));
	}

	private static void line(StringBuilder lines, char kind, String text) {
		lines.append(kind).append(' ').append(text.replaceAll("[\\n\\r]", " ")).append('\n');
	}

	static Printed read(byte[] bytes) {
		List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
		if (lines.isEmpty() || !lines.get(0).equals(FORM)) {
			throw Refusal.of("report.part-unreadable");
		}
		Reader reader = new Reader();
		lines.stream().skip(1).filter((line) -> line.length() > 1).forEach(reader::take);
		return reader.done();
	}

	/** Puts the lines together again. */
	private static final class Reader {

		private String code = "";

		private String title = "";

		private final List<Printed.Block> blocks = new ArrayList<>();

		private Grid open = new Grid("", null, List.of(), List.of(), Set.of());

		void take(String line) {
			String text = line.substring(2);
			switch (line.charAt(0)) {
				case 's' -> this.code = text;
				case 'h' -> this.title = text;
				case 'p' -> this.blocks.add(new Text(text, List.of()));
				case 'f' -> figure(text);
				case 't' -> this.blocks.add(new Grid(text, null, List.of(), List.of(), Set.of()));
				case 'c' -> grid((text.isEmpty()) ? null : text, this.open.header(), this.open.rows(), Set.of());
				case 'n' -> grid(this.open.caption(), this.open.header(), this.open.rows(), numbers(text));
				case 'k' -> grid(this.open.caption(), row(text), this.open.rows(), this.open.numeric());
				case 'r' -> {
					List<List<String>> rows = new ArrayList<>(this.open.rows());
					rows.add(row(text));
					grid(this.open.caption(), this.open.header(), rows, this.open.numeric());
				}
				default -> throw Refusal.of("report.part-unreadable");
			}
			if (!this.blocks.isEmpty() && this.blocks.get(this.blocks.size() - 1) instanceof Grid grid) {
				this.open = grid;
			}
		}

		private void figure(String text) {
			int last = this.blocks.size() - 1;
			Text before = (Text) this.blocks.get(last);
			List<Shown> figures = new ArrayList<>(before.figures());
			int at = text.indexOf('=');
			figures.add(new Shown(text.substring(0, at), text.substring(at + 1)));
			this.blocks.set(last, new Text(before.text(), figures));
		}

		private void grid(@Nullable String caption, List<String> header, List<List<String>> rows,
				Set<Integer> numeric) {
			this.blocks.set(this.blocks.size() - 1, new Grid(this.open.name(), caption, header, rows, numeric));
		}

		private static List<String> row(String text) {
			return Arrays.asList(text.split("\t", -1));
		}

		private static Set<Integer> numbers(String text) {
			return text.isEmpty() ? Set.of()
					: Arrays.stream(text.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
		}

		Printed done() {
			return new Printed(this.code, this.title, this.blocks);
		}

	}

}
