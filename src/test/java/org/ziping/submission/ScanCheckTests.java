package org.ziping.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.ziping.document.PageMark;
import org.ziping.submission.ScanCheck.Fault;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with a scan is named page by page. */
class ScanCheckTests {

	private static final String OURS = "66C7F0F4";

	private static final String FORMER = "11112222";

	private static Optional<PageMark> page(int number) {
		return Optional.of(new PageMark(OURS, number, 4));
	}

	@SafeVarargs
	private static ScanCheck scan(Optional<PageMark>... pages) {
		return new ScanCheck(List.of(pages), OURS, 4, Map.of(OURS, 2, FORMER, 1));
	}

	@Test
	void aWholeScanInOrderIsComplete() {
		assertThat(scan(page(1), page(2), page(3), page(4)).isComplete()).isTrue();
	}

	@Test
	void aPageOfAnOlderVersionIsNamedWithThatVersion() {
		Optional<PageMark> old = Optional.of(new PageMark(FORMER, 3, 4));
		assertThat(scan(page(1), page(2), old, page(4)).faults()).contains(new Fault("older", 3, 1));
		Optional<PageMark> foreign = Optional.of(new PageMark("99999999", 3, 4));
		assertThat(scan(page(1), page(2), foreign, page(4)).faults()).contains(new Fault("foreign", 3, 0));
	}

	@Test
	void aMissingADoubleAndAMisplacedPageAreNamed() {
		assertThat(scan(page(1), page(2), page(4)).faults()).containsExactly(new Fault("missing", 3, 0));
		assertThat(scan(page(1), page(2), page(2), page(4)).faults()).containsExactly(new Fault("twice", 2, 3),
				new Fault("missing", 3, 0));
		assertThat(scan(page(1), page(3), page(2), page(4)).faults()).containsExactly(new Fault("order", 2, 3));
	}

	@Test
	void aPageThatCannotBeReadMayBeTheOneThatLacks() {
		ScanCheck check = scan(page(1), page(2), Optional.empty(), page(4));
		assertThat(check.faults()).isEmpty();
		assertThat(check.unread()).containsExactly(3);
		assertThat(check.isComplete()).isFalse();
		assertThat(scan(page(1), Optional.empty(), page(4)).faults()).hasSize(2)
			.extracting(Fault::key)
			.containsOnly("missing");
	}

	@Test
	void aMarkSaysOfItselfWhatWasWritten() {
		PageMark mark = new PageMark(OURS, 3, 22);
		assertThat(PageMark.parse(mark.written())).contains(mark);
		assertThat(Stream.of("", "ZP/66C7F0F4/3", "https://example.org/", "ZP/66c7f0f4/3/22"))
			.allSatisfy((other) -> assertThat(PageMark.parse(other)).isEmpty());
	}

}
