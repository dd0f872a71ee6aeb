package org.ziping.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The typefaces that the office keeps in a folder of its own, by every name they bear.
 */
final class FontFolder {

	private static final Logger log = LoggerFactory.getLogger(FontFolder.class);

	private final Map<String, Path> files = new HashMap<>();

	FontFolder(@Nullable Path folder) {
		if (folder == null) {
			return;
		}
		if (!Files.isDirectory(folder)) {
			throw new IllegalStateException("ziping.document.fonts names no folder: " + folder);
		}
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{ttf,TTF}")) {
			List<Path> sorted = new ArrayList<>();
			found.forEach(sorted::add);
			sorted.sort(null);
			sorted.forEach((file) -> names(file).forEach((name) -> this.files.putIfAbsent(name, file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Optional<Path> find(List<String> names) {
		return names.stream().map(this.files::get).filter((file) -> file != null).findFirst();
	}

	private static List<String> names(Path file) {
		try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
			List<String> names = new ArrayList<>();
			for (NameRecord each : font.getNaming().getNameRecords()) {
				if (each.getNameId() == NameRecord.NAME_FONT_FAMILY_NAME
						|| each.getNameId() == NameRecord.NAME_FULL_FONT_NAME
						|| each.getNameId() == NameRecord.NAME_POSTSCRIPT_NAME) {
					names.add(String.valueOf(each.getString()).strip());
				}
			}
			return names;
		}
		catch (IOException | RuntimeException ex) {
			log.warn("The font {} cannot be read and is left out: {}", file, ex.getMessage());
			return List.of();
		}
	}

}
