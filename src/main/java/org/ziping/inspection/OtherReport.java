package org.ziping.inspection;

import java.util.List;

/** A report that this one may have been copied from: last year's, or another unit's. */
public record OtherReport(String whose, List<String> paragraphs) {

	public OtherReport {
		paragraphs = List.copyOf(paragraphs);
	}

}
