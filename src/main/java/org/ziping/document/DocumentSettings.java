package org.ziping.document;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.ziping.core.CannotStart;

/**
 * Where the office keeps its own typefaces.
 *
 * @param fonts folder of TrueType files that are looked at first, such as a Fangsong
 */
@ConfigurationProperties("ziping.document")
public record DocumentSettings(@Nullable Path fonts) {

	public DocumentSettings {
		if (fonts != null && !Files.isDirectory(fonts)) {
			throw CannotStart.setting("ziping.document.fonts", fonts, "document.setting.fonts");
		}
	}

}
