package org.ziping.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.ziping.document.PageMark;

/**
 * Lays the pages of a scan beside those of the volume and says what is wrong with each:
 * missing, twice, of another version, in the wrong place.
 */
final class ScanCheck {

	private final List<Optional<PageMark>> scan;

	private final String wanted;

	private final int pages;

	/** The marks of the dossier's other versions, with their numbers. */
	private final Map<String, Integer> versions;

	ScanCheck(List<Optional<PageMark>> scan, String wanted, int pages, Map<String, Integer> versions) {
		this.scan = List.copyOf(scan);
		this.wanted = wanted;
		this.pages = pages;
		this.versions = versions;
	}

	/** One thing that is wrong: the key of its sentence and what stands in it. */
	record Fault(String key, int page, int other) {
	}

	int pagesRead() {
		return (int) this.scan.stream().filter(Optional::isPresent).count();
	}

	/** Places in the scan, from 1, where no mark could be read. */
	List<Integer> unread() {
		return IntStream.rangeClosed(1, this.scan.size())
			.filter((place) -> this.scan.get(place - 1).isEmpty())
			.boxed()
			.toList();
	}

	boolean isComplete() {
		return this.scan.size() == this.pages && unread().isEmpty() && faults().isEmpty();
	}

	List<Fault> faults() {
		List<Fault> faults = new ArrayList<>();
		Set<Integer> seen = new HashSet<>();
		int last = 0;
		for (int place = 1; place <= this.scan.size(); place++) {
			PageMark mark = this.scan.get(place - 1).orElse(null);
			if (mark == null) {
				continue;
			}
			if (!mark.code().equals(this.wanted)) {
				Integer version = this.versions.get(mark.code());
				faults.add((version != null) ? new Fault("older", place, version) : new Fault("foreign", place, 0));
			}
			else if (!seen.add(mark.page())) {
				faults.add(new Fault("twice", mark.page(), place));
			}
			else {
				if (mark.page() < last) {
					faults.add(new Fault("order", mark.page(), place));
				}
				last = Math.max(last, mark.page());
			}
		}
		faults.addAll(missing(seen));
		return faults;
	}

	/** Named only as far as pages without a mark cannot be the ones that lack. */
	private List<Fault> missing(Set<Integer> seen) {
		TreeSet<Integer> lacking = new TreeSet<>(IntStream.rangeClosed(1, this.pages).boxed().toList());
		lacking.removeAll(seen);
		boolean certain = lacking.size() > unread().size();
		return certain && !seen.isEmpty() ? lacking.stream().map((page) -> new Fault("missing", page, 0)).toList()
				: List.of();
	}

}
