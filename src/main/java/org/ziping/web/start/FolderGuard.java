package org.ziping.web.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

import org.ziping.core.CannotStart;

/**
 * Tries the folders of the house before anything is opened: a database half made in a
 * folder that cannot be written helps nobody.
 */
class FolderGuard implements EnvironmentPostProcessor, Ordered {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
		for (String name : new String[] { "ziping.folder", "ziping.evidence.folder", "ziping.submission.folder",
				"ziping.submission.keys" }) {
			String folder = settings.getProperty(name);
			if (folder != null) {
				requireWritable(name, folder);
			}
		}
	}

	private static void requireWritable(String name, String folder) {
		try {
			Path place = Files.createDirectories(Path.of(folder));
			Files.delete(Files.createTempFile(place, "start", ".try"));
		}
		catch (IOException | InvalidPathException ex) {
			throw CannotStart.setting(name, folder, "web.start.folder");
		}
	}

	/** After the configuration files were read. */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

}
