package org.ziping.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.indicator.catalogue.SystemText;
import org.ziping.indicator.catalogue.SystemTexts;

/**
 * What a new version can be copied from: the shipped systems, and outlines whose weights
 * are left open on purpose.
 */
@Component
public class SystemSources {

	private final Map<String, SystemText> texts = new LinkedHashMap<>();

	SystemSources(ResourcePatternResolver files) throws IOException {
		for (String folder : new String[] { "indicator-systems", "indicator-outlines" }) {
			for (Resource file : files.getResources("classpath*:catalogue/" + folder + "/*.yaml")) {
				try (InputStream in = file.getInputStream()) {
					SystemText text = SystemTexts.ofYaml(in);
					this.texts.put(text.head().getOrDefault("code", ""), text);
				}
			}
		}
	}

	public Set<String> codes() {
		return this.texts.keySet();
	}

	SystemText text(String code) {
		SystemText text = this.texts.get(code);
		if (text == null) {
			throw Refusal.of("indicator.system", code);
		}
		return text;
	}

	/** Code and name of each, in the order of their files. */
	public Map<String, String> names() {
		Map<String, String> names = new LinkedHashMap<>();
		this.texts.forEach((code, text) -> names.put(code, text.head().getOrDefault("name", code)));
		return names;
	}

}
