package org.ziping.dossier;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.ziping.dossier.spi.ContentPart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ManifestTests {

	@Test
	void theOrderOfHandingInDoesNotMatter() {
		assertThat(Manifest.of(List.of(part("a", "1"), part("b", "2"))).digest())
			.isEqualTo(Manifest.of(List.of(part("b", "2"), part("a", "1"))).digest());
	}

	@Test
	void everyByteCounts() {
		assertThat(Manifest.of(List.of(part("a", "1"))).digest())
			.isNotEqualTo(Manifest.of(List.of(part("a", "1 "))).digest());
	}

	@Test
	void survivesBeingWrittenDown() {
		Manifest manifest = Manifest.of(List.of(part("a", "1"), part("b", "2")));
		assertThat(Manifest.parse(manifest.text())).isEqualTo(manifest);
	}

	@Test
	void namesWhatIsNewGoneOrChanged() {
		Manifest before = Manifest.of(List.of(part("a", "1"), part("b", "2"), part("c", "3")));
		Manifest after = Manifest.of(List.of(part("a", "1"), part("b", "9"), part("d", "4")));
		assertThat(after.differingFrom(before)).containsExactly("b", "c", "d");
	}

	@Test
	void refusesTwoPartsOfOneKey() {
		assertThatIllegalStateException().isThrownBy(() -> Manifest.of(List.of(part("a", "1"), part("a", "2"))));
	}

	private static ContentPart part(String key, String text) {
		return new ContentPart(key, key, null, Set.of(), text.getBytes());
	}

}
