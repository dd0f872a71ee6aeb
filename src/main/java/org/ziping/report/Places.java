package org.ziping.report;

import java.util.List;
import java.util.Optional;

import org.ziping.report.Piece.Para;

/** Where a block of a report stands: {@code report/3#p2}, counted from one. */
final class Places {

	private Places() {
	}

	static String of(String chapter, int index) {
		return "report/" + chapter + "#p" + (index + 1);
	}

	static Optional<Para> para(List<Chapter> chapters, String place) {
		return chapters.stream().filter((chapter) -> place.startsWith(chapter.part() + "#p")).flatMap((chapter) -> {
			int index = index(place);
			return (index >= 0 && index < chapter.text().pieces().size()
					&& chapter.text().pieces().get(index) instanceof Para para) ? Optional.of(para).stream()
							: Optional.<Para>empty().stream();
		}).findFirst();
	}

	static int index(String place) {
		int at = place.indexOf("#p");
		return (at < 0) ? -1 : Integer.parseInt(place.substring(at + 2)) - 1;
	}

}
