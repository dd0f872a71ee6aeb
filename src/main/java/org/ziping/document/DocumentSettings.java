package org.ziping.document;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the office keeps its own typefaces.
 *
 * @param fonts folder of TrueType files that are looked at first, such as a Fangsong
 */
@ConfigurationProperties("ziping.document")
public record DocumentSettings(@Nullable Path fonts) {

}
