package org.ziping.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ziping.document.DocumentSettings;
import org.ziping.document.DocumentWriter;
import org.ziping.document.OfficialDocument;
import org.ziping.document.Substitution;

import static org.assertj.core.api.Assertions.assertThat;

class FontFolderTests {

	@TempDir
	private Path folder;

	@Test
	void findsAFontByAnyOfItsNames() throws IOException {
		Path file = put("NotoSansSC-Regular.ttf", "a.ttf");
		FontFolder fonts = new FontFolder(this.folder);
		assertThat(fonts.find(List.of("Nobody", "Noto Sans SC"))).contains(file);
		assertThat(fonts.find(List.of("NotoSansSC-Regular"))).contains(file);
		assertThat(fonts.find(List.of("Nobody"))).isEmpty();
	}

	@Test
	void leavesOutAFileThatIsNoFont() throws IOException {
		Files.writeString(this.folder.resolve("broken.ttf"), "no font");
		put("NotoSansSC-Regular.ttf", "sound.ttf");
		assertThat(new FontFolder(this.folder).find(List.of("Noto Sans SC"))).isPresent();
	}

	@Test
	void setsRunningTextInTheFangsongOfTheOffice() throws IOException {
		Files.write(this.folder.resolve("office.ttf"), renamed("NotoSansSC-Regular.ttf", "Noto Sans SC", "FangSong"));
		DocumentWriter writer = new DocumentWriter(new DocumentSettings(this.folder));
		assertThat(writer.substitutions()).extracting(Substitution::official)
			.doesNotContain(Typeface.FANGSONG.officialNames().get(0))
			.contains(Typeface.HEITI.officialNames().get(0));
		assertThat(writer.pdf(OfficialDocument.of("a", null))).isNotEmpty();
	}

	private Path put(String font, String name) throws IOException {
		Path file = this.folder.resolve(name);
		Files.write(file, bytes(font));
		return file;
	}

	/** The font under another, shorter name, filled up with blanks where it is told. */
	private static byte[] renamed(String font, String from, String to) throws IOException {
		byte[] bytes = bytes(font);
		byte[] old = from.getBytes(java.nio.charset.StandardCharsets.UTF_16BE);
		byte[] fresh = (to + " ".repeat(from.length() - to.length()))
			.getBytes(java.nio.charset.StandardCharsets.UTF_16BE);
		for (int at = 0; at < bytes.length - old.length; at++) {
			if (java.util.Arrays.equals(bytes, at, at + old.length, old, 0, old.length)) {
				System.arraycopy(fresh, 0, bytes, at, fresh.length);
			}
		}
		return bytes;
	}

	private static byte[] bytes(String font) throws IOException {
		try (InputStream in = FontFolderTests.class.getResourceAsStream("/fonts/" + font)) {
			return in.readAllBytes();
		}
	}

}
