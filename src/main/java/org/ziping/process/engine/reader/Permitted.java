package org.ziping.process.engine.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.jspecify.annotations.Nullable;

/**
 * The list {@code process/permitted.yaml}: what may stand in a diagram or table, each
 * with a reason.
 */
record Permitted(Map<String, String> namespaces, Map<String, Attribute> attributes, Map<String, Element> elements,
		Map<String, String> refused) {

	static Permitted load() {
		try (InputStream list = Permitted.class.getResourceAsStream("/process/permitted.yaml")) {
			return new ObjectMapper(new YAMLFactory()).readValue(list, Permitted.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The prefix of our list for a namespace, whatever prefix the file gave it. */
	Optional<String> prefix(@Nullable String namespace) {
		return this.namespaces.entrySet()
			.stream()
			.filter((known) -> known.getValue().equals(namespace))
			.map(Map.Entry::getKey)
			.findFirst();
	}

	String ruleFor(String name, String otherwise) {
		return this.refused.getOrDefault(name, otherwise);
	}

	/** The names with their reasons, for the guide of the process administrator. */
	Map<String, String> reasons() {
		Map<String, String> reasons = new LinkedHashMap<>();
		this.elements.forEach((name, element) -> reasons.put(name, element.why()));
		this.attributes.forEach((name, attribute) -> reasons.put("@" + name, attribute.why()));
		return reasons;
	}

	record Attribute(String holds, String why) {
	}

	record Element(List<String> attributes, @Nullable String text, String why) {
	}

}
