package org.ziping.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams, tables and forms as they came with the product. */
@Component
class ShippedFiles {

	private final Map<String, byte[]> files;

	ShippedFiles() {
		Map<String, byte[]> found = new TreeMap<>();
		PathMatchingResourcePatternResolver places = new PathMatchingResourcePatternResolver();
		try {
			for (String folder : new String[] { "processes", "forms" }) {
				for (Resource file : places.getResources("classpath*:" + folder + "/*.*")) {
					found.put(folder + "/" + file.getFilename(), file.getContentAsByteArray());
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.files = new LinkedHashMap<>(found);
	}

	Map<String, byte[]> all() {
		return this.files;
	}

	byte[] get(String name) {
		byte[] file = this.files.get(name);
		if (file == null) {
			throw new IllegalArgumentException("no such file was shipped: " + name);
		}
		return file;
	}

}
