package org.ziping.web;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AssetsTests {

	private final Resource manifest = resource("""
			{ "house.css": "house-ABCD1234.css", "icons.svg": "icons-99.svg" }""");

	@Test
	void givesTheAddressWithTheHashOfTheContent() {
		assertThat(assets(this.manifest).path("house.css")).isEqualTo("/assets/house-ABCD1234.css");
	}

	@Test
	void findsAnIconInsideTheSprite() {
		assertThat(assets(this.manifest).icon("bell")).isEqualTo("/assets/icons-99.svg#bell");
	}

	@Test
	void aBuildWithoutPagesStillAnswersWithAnAddress() {
		assertThat(assets(new ClassPathResource("no/such/manifest.json")).path("house.css"))
			.isEqualTo("/assets/house.css");
	}

	@Test
	void aBrokenManifestStopsTheStart() {
		assertThatThrownBy(() -> assets(resource("{ broken"))).isInstanceOf(UncheckedIOException.class);
	}

	private static Assets assets(Resource manifest) {
		return new Assets(manifest, new ObjectMapper());
	}

	private static Resource resource(String json) {
		return new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8));
	}

}
