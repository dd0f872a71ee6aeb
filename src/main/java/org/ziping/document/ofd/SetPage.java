package org.ziping.document.ofd;

import java.awt.geom.GeneralPath;
import java.util.List;

/** A page as it was set: its words and lines, each with its place. */
record SetPage(double width, double height, List<Run> runs, List<Ink> inks) {

	/** One sign and the distance to the place where the next would stand. */
	record Sign(int code, double x, double width) {

		boolean isPlain() {
			return this.code <= 0xFFFF;
		}

		String text() {
			return Character.toString(this.code);
		}

	}

	/** Signs of one font and size on one line, from left to right. */
	record Run(String font, double size, double baseline, List<Sign> signs) {

		/** Signs beyond the first plane stand alone: readers count them differently. */
		boolean goesOn(String nextFont, double nextSize, double nextBaseline, Sign next) {
			Sign last = this.signs.get(this.signs.size() - 1);
			double gap = next.x() - last.x() - last.width();
			return nextFont.equals(this.font) && Math.abs(nextSize - this.size) < 0.01
					&& Math.abs(nextBaseline - this.baseline) < 0.05 && last.isPlain() && next.isPlain()
					&& gap > -0.5 * this.size && gap < 3 * this.size;
		}

		String text() {
			StringBuilder text = new StringBuilder();
			this.signs.forEach((sign) -> text.appendCodePoint(sign.code()));
			return text.toString();
		}

	}

	/** A shape in one colour: filled where it has no width, drawn where it has one. */
	record Ink(GeneralPath shape, double width, int rgb) {
	}

}
