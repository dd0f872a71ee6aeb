package org.ziping.document.pdf;

import java.util.List;
import java.util.Set;

import org.ziping.document.Block;
import org.ziping.document.Heading;
import org.ziping.document.OfficialDocument;
import org.ziping.document.PageBreak;
import org.ziping.document.Paragraph;
import org.ziping.document.Signature;
import org.ziping.document.TableBlock;
import org.ziping.document.Title;

/** The page language from which the .pdf is set; it never leaves this closet. */
final class Html {

	private static final int ROOMY = 5;

	private static final int CLOSE = 8;

	/** A cell over more rows than these may cross a page: its words stand at its top. */
	private static final int TALL = 6;

	/** In points: a full-width sign with its narrowed spacing. */
	private static final double SIGN = 15.75;

	private final StringBuilder out = new StringBuilder();

	private final Set<String> missing;

	private String next = "";

	private Html(Set<String> missing) {
		this.missing = missing;
	}

	/**
	 * Signs that no font shows are set as an empty square: seen, not silently left out.
	 */
	static String of(OfficialDocument document, String style, Set<String> missing) {
		return new Html(missing).write(document, style);
	}

	private String write(OfficialDocument document, String style) {
		this.out.append("<html lang=\"zh-CN\"><head><title>")
			.append(escaped(document.title()))
			.append("</title><style>");
		this.out.append(escaped(style)).append(code(document)).append("</style></head><body>");
		element("h1", "title", document.title(), "");
		element("p", "unit", (document.unit() == null) ? "\u00a0" : document.unit(), "");
		document.blocks().forEach(this::block);
		return this.out.append("</body></html>").toString();
	}

	private static String code(OfficialDocument document) {
		if (document.versionCode() == null) {
			return "";
		}
		String content = document.versionCode().replaceAll("[\\\\\"\n<>&]", " ");
		String box = "{padding-top:7.6mm;vertical-align:top;font:9pt songti,heiti;content:\"" + content
				+ "\";text-align:";
		return "@page :right{@bottom-left" + box + "left}} @page :left{@bottom-right" + box + "right}}";
	}

	private void block(Block block) {
		if (block instanceof PageBreak) {
			this.next = "page-break-before:always;";
		}
		else if (block instanceof Title title) {
			element("h1", "part", title.text(), "");
		}
		else if (block instanceof Heading heading) {
			element("h" + (heading.level() + 1), "heading", heading.text(), "");
		}
		else if (block instanceof Paragraph paragraph) {
			element("p", paragraph.setting().name().toLowerCase(java.util.Locale.ROOT), paragraph.text(), "");
		}
		else if (block instanceof Signature signature) {
			signature(signature);
		}
		else if (block instanceof TableBlock table) {
			table(table);
		}
	}

	private void signature(Signature signature) {
		this.out.append("<div class=\"signature\">");
		element("p", "right", signature.unit(), "padding-right:" + signature.unitFromRight() * SIGN + "pt;");
		element("p", "right", signature.dateText(), "padding-right:" + signature.dateFromRight() * SIGN + "pt;");
		this.out.append("</div>");
	}

	private void table(TableBlock table) {
		if (table.caption() != null) {
			element("p", "caption", table.caption(), "");
		}
		String size = (table.columns() <= ROOMY) ? "roomy" : (table.columns() <= CLOSE) ? "close" : "tight";
		this.out.append("<table class=\"").append(size).append("\" style=\"").append(this.next).append("\"><colgroup>");
		this.next = "";
		double all = table.widths().stream().mapToInt(Integer::intValue).sum();
		table.widths().forEach((width) -> this.out.append("<col style=\"width:" + 100 * width / all + "%\"/>"));
		this.out.append("</colgroup>");
		if (!table.header().isEmpty()) {
			this.out.append("<thead><tr>");
			table.header().forEach((cell) -> element("th", "", cell, ""));
			this.out.append("</tr></thead>");
		}
		this.out.append("<tbody>");
		for (int row = 0; row < table.rows().size(); row++) {
			row(table, row);
		}
		this.out.append("</tbody></table>");
	}

	private void row(TableBlock table, int row) {
		List<String> cells = table.rows().get(row);
		this.out.append("<tr>");
		for (int column = 0; column < cells.size(); column++) {
			int span = table.span(row, column);
			if (span > 0) {
				String kind = table.numericColumns().contains(column) ? "number" : (span > TALL) ? "tall" : "";
				this.out.append("<td rowspan=\"").append(span).append("\" class=\"").append(kind).append("\">");
				this.out.append(lines(cells.get(column))).append("</td>");
			}
		}
		this.out.append("</tr>");
	}

	private void element(String name, String kind, String words, String style) {
		this.out.append('<').append(name).append(" class=\"").append(kind).append("\" style=\"");
		this.out.append(this.next).append(style).append("\">").append(lines(words));
		this.out.append("</").append(name).append('>');
		this.next = "";
	}

	private String lines(String words) {
		return escaped(words).replace("\n", "<br/>");
	}

	private String escaped(String words) {
		for (String sign : this.missing) {
			words = words.replace(sign, "\u25a1");
		}
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

}
