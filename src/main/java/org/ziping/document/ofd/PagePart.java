package org.ziping.document.ofd;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ziping.document.ofd.SetPage.Ink;
import org.ziping.document.ofd.SetPage.Run;
import org.ziping.document.ofd.SetPage.Sign;

/** Writes one page: its lines first, its words upon them. */
final class PagePart {

	private static final int BLACK = 0;

	private final Map<String, PartOfFont> fonts;

	private final Map<String, Integer> fontIds;

	private int id;

	PagePart(Map<String, PartOfFont> fonts, Map<String, Integer> fontIds, int firstId) {
		this.fonts = fonts;
		this.fontIds = fontIds;
		this.id = firstId;
	}

	/** The first number that nothing of this page has. */
	int nextId() {
		return this.id;
	}

	byte[] write(SetPage page) {
		OfdXml xml = new OfdXml("Page");
		xml.open("Area").words("PhysicalBox", OfdXml.box(0, 0, page.width(), page.height())).close();
		xml.open("Content").open("Layer", "ID", next(), "Type", "Body");
		page.inks().forEach((ink) -> shape(ink, xml));
		page.runs().forEach((run) -> words(run, xml));
		return xml.close().close().end();
	}

	private void words(Run run, OfdXml xml) {
		List<Sign> signs = run.signs();
		Sign last = signs.get(signs.size() - 1);
		double left = signs.get(0).x();
		double top = run.baseline() - run.size();
		xml.open("TextObject", "ID", next(), "Boundary",
				OfdXml.box(left, top, last.x() + last.width() - left + run.size() / 4, run.size() * 1.4), "Font",
				String.valueOf(this.fontIds.get(run.font())), "Size", OfdXml.number(run.size()));
		PartOfFont font = this.fonts.get(run.font());
		xml.open("CGTransform", "CodePosition", "0", "CodeCount", String.valueOf(run.text().length()), "GlyphCount",
				String.valueOf(signs.size()));
		xml.words("Glyphs",
				signs.stream().map((sign) -> String.valueOf(font.glyph(sign.code()))).collect(Collectors.joining(" ")));
		xml.close();
		if (signs.size() > 1) {
			xml.words("TextCode", run.text(), "X", "0", "Y", OfdXml.number(run.size()), "DeltaX", distances(signs));
		}
		else {
			xml.words("TextCode", run.text(), "X", "0", "Y", OfdXml.number(run.size()));
		}
		xml.close();
	}

	/** Equal distances in a row are written once, with their count. */
	private static String distances(List<Sign> signs) {
		StringBuilder written = new StringBuilder();
		for (int at = 1; at < signs.size();) {
			String distance = distance(signs, at);
			int end = at + 1;
			while (end < signs.size() && distance(signs, end).equals(distance)) {
				end++;
			}
			written.append(written.isEmpty() ? "" : " ");
			written.append((end - at > 2) ? "g " + (end - at) + " " + distance
					: String.join(" ", java.util.Collections.nCopies(end - at, distance)));
			at = end;
		}
		return written.toString();
	}

	private static String distance(List<Sign> signs, int at) {
		return OfdXml.number(signs.get(at).x() - signs.get(at - 1).x());
	}

	private void shape(Ink ink, OfdXml xml) {
		Rectangle2D box = ink.shape().getBounds2D();
		double edge = ink.width() / 2;
		double left = box.getX() - edge;
		double top = box.getY() - edge;
		boolean filled = ink.width() == 0;
		xml.open("PathObject", "ID", next(), "Boundary",
				OfdXml.box(left, top, Math.max(0.01, box.getWidth() + ink.width()),
						Math.max(0.01, box.getHeight() + ink.width())),
				"LineWidth", OfdXml.number(filled ? 0.1 : ink.width()), "Stroke", String.valueOf(!filled), "Fill",
				String.valueOf(filled));
		if (filled || (ink.rgb() & 0xFFFFFF) != BLACK) {
			xml.empty(filled ? "FillColor" : "StrokeColor", "Value",
					(ink.rgb() >> 16 & 0xFF) + " " + (ink.rgb() >> 8 & 0xFF) + " " + (ink.rgb() & 0xFF));
		}
		xml.words("AbbreviatedData", data(ink, left, top)).close();
	}

	private static String data(Ink ink, double left, double top) {
		StringBuilder data = new StringBuilder();
		double[] at = new double[6];
		for (PathIterator path = ink.shape().getPathIterator(null); !path.isDone(); path.next()) {
			int kind = path.currentSegment(at);
			data.append(data.isEmpty() ? "" : " ").append("MLQBC".charAt(kind));
			for (int point = 0; point < points(kind); point++) {
				data.append(' ').append(OfdXml.number(at[2 * point] - left));
				data.append(' ').append(OfdXml.number(at[2 * point + 1] - top));
			}
		}
		return data.toString();
	}

	private static int points(int kind) {
		return switch (kind) {
			case PathIterator.SEG_CLOSE -> 0;
			case PathIterator.SEG_QUADTO -> 2;
			case PathIterator.SEG_CUBICTO -> 3;
			default -> 1;
		};
	}

	private String next() {
		return String.valueOf(this.id++);
	}

}
