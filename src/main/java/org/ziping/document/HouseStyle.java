package org.ziping.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The words and names that the form of an official document prescribes. */
public final class HouseStyle {

	public static final HouseStyle OFFICIAL = new HouseStyle("/document/style.properties");

	private final Properties entries = new Properties();

	private final DateTimeFormatter date;

	private HouseStyle(String resource) {
		try (InputStream in = HouseStyle.class.getResourceAsStream(resource)) {
			this.entries.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.date = DateTimeFormatter.ofPattern(entry("date"), Locale.SIMPLIFIED_CHINESE);
	}

	public String entry(String key) {
		String found = this.entries.getProperty(key);
		if (found == null) {
			throw new IllegalArgumentException("The style of documents has no entry " + key);
		}
		return found;
	}

	public List<String> entries(String key) {
		return Arrays.stream(entry(key).split(",")).map(String::strip).toList();
	}

	public String date(LocalDate date) {
		return this.date.format(date);
	}

	public Optional<LocalDate> date(String text) {
		try {
			return Optional.of(LocalDate.parse(text.strip(), this.date));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
