package org.ziping.document.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The glyphs of a font that a document uses, as a font file of their own. */
final class PartOfFont {

	private final TrueTypeFont font;

	private final CmapLookup signs;

	private final TreeSet<Integer> used = new TreeSet<>();

	private final Map<Integer, Integer> glyphs = new HashMap<>();

	PartOfFont(TrueTypeFont font) throws IOException {
		this.font = font;
		this.signs = font.getUnicodeCmapLookup();
	}

	void use(int sign) {
		this.used.add(sign);
	}

	/** The font file; afterwards {@link #glyph} knows its numbers. */
	byte[] file() throws IOException {
		TTFSubsetter subsetter = new TTFSubsetter(this.font);
		TreeMap<Integer, Integer> rare = new TreeMap<>();
		for (int sign : this.used) {
			if (sign <= 0xFFFF) {
				subsetter.add(sign);
			}
			else {
				rare.put(sign, this.signs.getGlyphId(sign));
			}
		}
		subsetter.addGlyphIds(Set.copyOf(rare.values()));
		Map<Integer, Integer> former = subsetter.getGIDMap();
		Map<Integer, Integer> now = new HashMap<>();
		former.forEach((glyph, before) -> now.put(before, glyph));
		this.used.forEach((sign) -> this.glyphs.put(sign, now.getOrDefault(this.signs.getGlyphId(sign), 0)));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		subsetter.writeToStream(out);
		return out.toByteArray();
	}

	int glyph(int sign) {
		return this.glyphs.getOrDefault(sign, 0);
	}

	String family() throws IOException {
		return this.font.getNaming().getFontFamily();
	}

}
