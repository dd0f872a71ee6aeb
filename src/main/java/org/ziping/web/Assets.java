package org.ziping.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Knows under which address a browser finds style, script or icon: the name carries the
 * content's hash, so that a browser may keep it for a year.
 */
@Component("assets")
class Assets {

	static final String FOLDER = "/assets/";

	private static final Logger log = LoggerFactory.getLogger(Assets.class);

	private final Map<String, String> names;

	Assets(@Value("classpath:static/assets/manifest.json") Resource manifest, ObjectMapper json) {
		this.names = read(manifest, json);
	}

	/** The address of {@code house.css}, for {@code @{${@assets.path('house.css')}}}. */
	public String path(String name) {
		return FOLDER + this.names.getOrDefault(name, name);
	}

	/** The address of one icon of the sprite. */
	public String icon(String name) {
		return path("icons.svg") + "#" + name;
	}

	private static Map<String, String> read(Resource manifest, ObjectMapper json) {
		if (!manifest.exists()) {
			log.warn("Built with ziping.frontend.skip: the pages come without style and scripts");
			return Map.of();
		}
		try (InputStream in = manifest.getInputStream()) {
			return json.readValue(in, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
