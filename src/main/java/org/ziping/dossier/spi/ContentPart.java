package org.ziping.dossier.spi;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Digest;

/**
 * One part of a dossier's content in canonical form: the same content gives the same
 * bytes (UTF-8 text, no dates of writing, no row numbers).
 *
 * @param key where it belongs: {@code indicator/sheet}, {@code report/3} …
 * @param name what a person calls it
 * @param section the section whose contribution it is, if it is one
 * @param authors who wrote in it (sign-in names): they may not review it
 * @param canonical the bytes that are digested and frozen
 * @param uses sections whose material this part draws on: they recheck it
 */
public record ContentPart(String key, String name, @Nullable String section, Set<String> authors, byte[] canonical,
		Set<String> uses) {

	public ContentPart {
		if (key.isBlank() || key.contains("\n") || key.contains(" ")) {
			throw new IllegalArgumentException("a part's key is one word: " + key);
		}
		authors = Set.copyOf(authors);
		uses = Set.copyOf(uses);
		canonical = canonical.clone();
	}

	/** A part that does not say whose material it draws on. */
	public ContentPart(String key, String name, @Nullable String section, Set<String> authors, byte[] canonical) {
		this(key, name, section, authors, canonical, Set.of());
	}

	public Digest digest() {
		return Digest.sm3(this.canonical);
	}

}
