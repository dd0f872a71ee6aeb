package org.ziping.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.ziping.document.DocumentWriter;
import org.ziping.document.Enclosure;
import org.ziping.document.Enclosure.Cover;
import org.ziping.document.Enclosure.Form;
import org.ziping.document.Enclosure.Progress;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.evidence.FileKind;

/** 佐证材料 as one volume: numbered by indicator, with an index and a divider each. */
@Component
class EvidenceVolume {

	private final EvidenceFolder folder;

	private final DocumentWriter writer;

	private final PrintedWords words;

	EvidenceVolume(EvidenceFolder folder, DocumentWriter writer, PrintedWords words) {
		this.folder = folder;
		this.writer = writer;
		this.words = words;
	}

	void write(Volume volume, OutputStream out, Progress progress) throws IOException {
		List<Evidence> stored = this.folder.of(volume.dossier().id());
		List<Enclosure> files = new ArrayList<>();
		for (NumberedFile file : NumberedFile.all(volume.content())) {
			files.add(enclosure(file, file.file().among(stored)));
		}
		Cover cover = new Cover(this.words.say("submission.evidence.title"), volume.unit().name(),
				this.words.say("submission.evidence.row"), this.words.say("submission.evidence.name"),
				this.words.say("submission.evidence.page"),
				this.words.say("submission.volume.code", volume.code()).replace("%", "%%") + "\u3000\u2014 %d \u2014");
		this.writer.bind(cover, files, out, progress);
	}

	private Enclosure enclosure(NumberedFile file, Optional<Evidence> stored) {
		Form form = stored.map(Evidence::kind).map(EvidenceVolume::form).orElse(Form.NONE);
		String instead = stored.isEmpty() ? this.words.say("submission.evidence.lost")
				: (form == Form.NONE) ? this.words.say("submission.evidence.elsewhere", file.file().name()) : "";
		return new Enclosure(file.title(), file.about(), form, instead,
				() -> this.folder.open(stored.orElseThrow().id()));
	}

	private static Form form(FileKind kind) {
		return switch (kind) {
			case PDF -> Form.PAGES;
			case PNG, JPEG -> Form.PICTURE;
			default -> Form.NONE;
		};
	}

}
