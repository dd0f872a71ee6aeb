package org.ziping;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.ziping.core.PlainWords;

/**
 * What the commands do, a line each, from the words of the rooms: so that help needs
 * neither server nor database.
 */
final class CommandHelp {

	private static final Pattern SUMMARY = Pattern.compile("[a-z]+\\.command\\.summary\\.(.+)");

	private CommandHelp() {
	}

	static boolean knows(String name) {
		return summaries().containsKey(name);
	}

	static void print(PrintStream out) {
		out.println(PlainWords.say("web.command.usage"));
		summaries().forEach((name, summary) -> out.printf("  %-16s %s%n", name, summary));
	}

	static Map<String, String> summaries() {
		Map<String, String> summaries = new TreeMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:messages/*.properties")) {
				if (!file.getFilename().endsWith("_en.properties")) {
					read(file, summaries);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return summaries;
	}

	private static void read(Resource file, Map<String, String> summaries) throws IOException {
		Properties words = new Properties();
		try (Reader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
			words.load(in);
		}
		words.stringPropertyNames().forEach((key) -> {
			Matcher summary = SUMMARY.matcher(key);
			if (summary.matches()) {
				summaries.put(summary.group(1), words.getProperty(key));
			}
		});
	}

}
