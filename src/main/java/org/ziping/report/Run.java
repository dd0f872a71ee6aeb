package org.ziping.report;

/** A stretch of a paragraph: words, or a figure that the data table keeps. */
public sealed interface Run {

	/** What somebody typed. */
	record Words(String text) implements Run {

		public Words {
			text = text.replaceAll("\\p{Cntrl}", " ");
		}

	}

	/** A number that is never typed: it stands in the data table under this code. */
	record LiveFigure(String code) implements Run {
	}

}
