package org.ziping.inspection.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Opens the lists of the trade that lie beside the code. */
final class Catalogue {

	private Catalogue() {
	}

	static Map<String, Object> open(String name) {
		try (InputStream in = Catalogue.class.getResourceAsStream("/catalogue/" + name)) {
			if (in == null) {
				throw new IllegalStateException("no catalogue " + name);
			}
			return new Yaml(new SafeConstructor(new LoaderOptions()))
				.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("unchecked")
	static <T> List<T> list(Map<String, Object> from, String key) {
		return (List<T>) from.getOrDefault(key, List.of());
	}

}
