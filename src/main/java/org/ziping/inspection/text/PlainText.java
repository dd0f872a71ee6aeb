package org.ziping.inspection.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.ziping.inspection.Block;
import org.ziping.inspection.ReportText;

/** Reads plain text in the encodings that offices use, and joins lines that were cut. */
public final class PlainText {

	private PlainText() {
	}

	/** A line with its number, counted from one. */
	private record Row(String text, int from, int to) {

		String place() {
			return (this.from == this.to) ? String.valueOf(this.from) : this.from + "-" + this.to;
		}

		Row with(Row next, String joint) {
			return new Row(this.text + joint + next.text.strip(), this.from, next.to);
		}

	}

	public static ReportText read(byte[] bytes) {
		return read(decode(bytes));
	}

	public static String decode(byte[] bytes) {
		if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
			return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
		}
		if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
			return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes))
				.toString()
				.replace("\ufeff", "");
		}
		catch (CharacterCodingException ex) {
			return new String(bytes, Charset.forName("GB18030"));
		}
	}

	public static ReportText read(String text) {
		List<Row> rows = new ArrayList<>();
		String[] lines = text.split("\\R", -1);
		for (int i = 0; i < lines.length; i++) {
			if (!lines[i].isBlank()) {
				rows.add(new Row(lines[i].stripTrailing(), i + 1, i + 1));
			}
		}
		return report(join(rows));
	}

	private static ReportText report(List<Row> rows) {
		List<Block> blocks = new ArrayList<>();
		String title = "";
		List<Row> table = new ArrayList<>();
		for (Row row : rows) {
			String text = row.text().strip();
			if (isCells(text)) {
				table.add(row);
				continue;
			}
			table(table, blocks);
			int marks = 0;
			while (marks < text.length() && text.charAt(marks) == '#') {
				marks++;
			}
			String words = text.substring(marks).strip();
			String clean = Cleaning.clean(words);
			if (title.isEmpty() && blocks.size() < 6 && Headings.number(clean).isEmpty()
					&& clean.matches(".{4,60}(报告|说明|自评表)")) {
				title = clean;
			}
			if (marks > 0 && !words.isEmpty() || Headings.isHeading(clean)) {
				blocks.add(new Block.Heading(level(marks, clean), text, row.place()));
			}
			else {
				blocks.add(new Block.Para(row.text(), row.place()));
			}
		}
		table(table, blocks);
		return new ReportText(title, blocks);
	}

	/** Cells between bars or tabs, as tables come out of a copy. */
	private static boolean isCells(String text) {
		return text.matches("[|｜].*[|｜].*") || text.matches("[^\\t]+(\\t[^\\t]*){2,}");
	}

	private static void table(List<Row> rows, List<Block> blocks) {
		if (rows.isEmpty()) {
			return;
		}
		List<List<String>> cells = new ArrayList<>();
		for (Row row : rows) {
			String inner = row.text().strip().replaceAll("^[|｜]|[|｜]$", "");
			if (!inner.matches("[-:|｜\\s]+")) {
				cells.add(Arrays.stream(inner.split("[|｜\\t]", -1)).map(String::strip).toList());
			}
		}
		blocks.add(new Block.Table(cells, rows.get(0).from() + "-" + rows.get(rows.size() - 1).to()));
		rows.clear();
	}

	private static int level(int marks, String clean) {
		Optional<Headings.Number> number = Headings.number(clean);
		return number.map(Headings.Number::depth).orElse((marks > 0) ? marks : 2);
	}

	/** Joins what a page or a line end cut apart. */
	private static List<Row> join(List<Row> rows) {
		int width = width(rows);
		boolean wrapped = width > 0;
		List<Row> joined = new ArrayList<>();
		int lastLength = 0;
		for (Row row : rows) {
			int length = columns(row.text().strip());
			Row last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			boolean goesOn = last != null && (wrapped ? goesOn(last, row, lastLength, width) : cut(last, row));
			if (goesOn) {
				joined.set(joined.size() - 1, last.with(row, wrapped ? "" : "\n"));
			}
			else {
				joined.add(row);
			}
			lastLength = length;
		}
		return joined;
	}

	private static boolean goesOn(Row last, Row row, int lastLength, int width) {
		return !isCells(row.text().strip()) && !isCells(last.text().strip()) && lastLength * 10 >= width * 8
				&& !starts(row.text()) && !last.text().strip().startsWith("#");
	}

	/** A paragraph that stops in the middle of a sentence, before one that starts so. */
	private static boolean cut(Row last, Row row) {
		String text = last.text().strip();
		return !isCells(row.text().strip()) && text.length() >= 60 && !text.matches("(?s).*[。！？；：:;.!?…“”’」』）)》|\\d]$")
				&& !starts(row.text()) && row.text().strip().length() >= 8
				&& row.text().strip().matches("(?s)[\\p{IsHan}\\d《“、，].*");
	}

	private static boolean starts(String line) {
		String text = line.strip();
		return text.startsWith("#") || line.startsWith("　　") || line.startsWith("\t")
				|| Headings.number(Cleaning.clean(text)).isPresent();
	}

	/** The width to which lines were wrapped, 0 where each line is a paragraph. */
	private static int width(List<Row> rows) {
		if (rows.size() < 5) {
			return 0;
		}
		int[] lengths = rows.stream().mapToInt((row) -> columns(row.text().strip())).sorted().toArray();
		int high = lengths[lengths.length * 9 / 10];
		int longest = lengths[lengths.length - 1];
		long open = rows.stream()
			.filter((row) -> columns(row.text().strip()) * 10 >= high * 8
					&& !row.text().strip().matches("(?s).*[。！？；：:]$"))
			.count();
		return (high <= 100 && longest <= high * 3 && open * 3 >= rows.size()) ? high : 0;
	}

	/** A Chinese sign is as wide as two of ours. */
	static int columns(String text) {
		int columns = 0;
		for (int i = 0; i < text.length(); i++) {
			columns += (text.charAt(i) < 0x2000) ? 1 : 2;
		}
		return columns;
	}

}
