package org.ziping.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;
import org.ziping.document.Substitution;

/**
 * The fonts at hand: those of the office first, then the open ones that the build put on
 * the class path. Read when the first document needs them, and then kept.
 */
public final class Typefaces {

	private final @Nullable Path folder;

	private @Nullable Map<Typeface, FontFile> fonts;

	private final Set<Substitution> substitutions = new LinkedHashSet<>();

	public Typefaces(@Nullable Path folder) {
		this.folder = folder;
	}

	public synchronized List<Substitution> substitutions() {
		all();
		return List.copyOf(this.substitutions);
	}

	/** The signs of a text that no font shows, each once, in their order. */
	public List<String> missing(String text) {
		Set<FontFile> fonts = new LinkedHashSet<>(all().values());
		return text.codePoints()
			.distinct()
			.filter((sign) -> !Character.isWhitespace(sign))
			.filter((sign) -> fonts.stream().noneMatch((font) -> font.shows(sign)))
			.mapToObj(Character::toString)
			.toList();
	}

	/** The font that a page names, such as NotoSerifSC-Regular. */
	public Optional<TrueTypeFont> named(String postScriptName) {
		return all().values().stream().filter((font) -> font.isNamed(postScriptName)).findFirst().map(FontFile::font);
	}

	synchronized Map<Typeface, FontFile> all() {
		if (this.fonts == null) {
			this.fonts = read();
		}
		return this.fonts;
	}

	private Map<Typeface, FontFile> read() {
		FontFolder own = new FontFolder(this.folder);
		Map<String, FontFile> open = new HashMap<>();
		Map<Typeface, FontFile> read = new EnumMap<>(Typeface.class);
		for (Typeface face : Typeface.values()) {
			Path file = face.ownFileSought() ? own.find(face.officialNames()).orElse(null) : null;
			if (file != null) {
				read.put(face, new FontFile(stream(file)));
			}
			else {
				FontFile font = open.computeIfAbsent(face.standIn(), Typefaces::open);
				read.put(face, font);
				if (face.ownFileSought()) {
					this.substitutions.add(new Substitution(face.officialNames().get(0), font.family()));
				}
			}
		}
		return read;
	}

	private static FontFile open(String name) {
		InputStream in = Typefaces.class.getResourceAsStream("/fonts/" + name);
		if (in == null) {
			throw new IllegalStateException("The font " + name + " is not on the class path under fonts/ (of "
					+ Arrays.stream(Typeface.values()).map(Typeface::standIn).distinct().toList()
					+ "): build the pages once (mvn process-resources) before a .pdf is made");
		}
		return new FontFile(in);
	}

	private static InputStream stream(Path file) {
		try {
			return Files.newInputStream(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
