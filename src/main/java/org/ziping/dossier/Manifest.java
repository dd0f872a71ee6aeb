package org.ziping.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

import org.ziping.core.Digest;
import org.ziping.dossier.spi.ContentPart;

/**
 * The list of parts with their digests, in one canonical form that is digested itself.
 */
record Manifest(SortedMap<String, String> lines) {

	static Manifest of(Collection<ContentPart> parts) {
		return of(parts, ContentPart::digest);
	}

	static Manifest of(Collection<ContentPart> parts, Function<ContentPart, Digest> by) {
		TreeMap<String, String> lines = new TreeMap<>();
		for (ContentPart part : parts) {
			if (lines.put(part.key(), by.apply(part).toString()) != null) {
				throw new IllegalStateException("two parts of one key: " + part.key());
			}
		}
		return new Manifest(lines);
	}

	static Manifest parse(String text) {
		TreeMap<String, String> lines = new TreeMap<>();
		text.lines().forEach((line) -> {
			int space = line.indexOf(' ');
			lines.put(line.substring(0, space), line.substring(space + 1));
		});
		return new Manifest(lines);
	}

	String text() {
		StringBuilder text = new StringBuilder();
		this.lines.forEach((key, digest) -> text.append(key).append(' ').append(digest).append('\n'));
		return text.toString();
	}

	Digest digest() {
		return Digest.sm3(text());
	}

	Digest sha256() {
		return Digest.sha256(text().getBytes(StandardCharsets.UTF_8));
	}

	/** Keys that are new, gone or changed between the two. */
	Set<String> differingFrom(Manifest other) {
		Set<String> keys = new TreeSet<>(this.lines.keySet());
		keys.addAll(other.lines.keySet());
		keys.removeIf((key) -> this.lines.containsKey(key) && this.lines.get(key).equals(other.lines.get(key)));
		return keys;
	}

}
