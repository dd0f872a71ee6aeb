package org.ziping.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font, parsed once and shared by every document. */
final class FontFile {

	private final TrueTypeFont font;

	private final CmapLookup signs;

	private final String family;

	private final String name;

	FontFile(InputStream in) {
		try (in) {
			this.font = new TTFParser().parse(new RandomAccessReadBuffer(SignMap.withoutRadicals(in.readAllBytes())));
			// Tables are read lazily; documents that share the font find them read.
			this.signs = this.font.getUnicodeCmapLookup();
			this.family = this.font.getNaming().getFontFamily();
			this.name = this.font.getNaming().getPostScriptName();
			this.font.getHorizontalMetrics();
			this.font.getIndexToLocation();
			this.font.getGlyph();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	TrueTypeFont font() {
		return this.font;
	}

	String family() {
		return this.family;
	}

	boolean isNamed(String postScriptName) {
		return postScriptName.equals(this.name);
	}

	boolean shows(int sign) {
		return this.signs.getGlyphId(sign) != 0;
	}

}
