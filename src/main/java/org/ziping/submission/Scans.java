package org.ziping.submission;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.document.PageMark;
import org.ziping.document.ScannedPages;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Version;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.evidence.FileKind;
import org.ziping.submission.SealEntry.Pages;

/** Reads a scan that came back from the stamp, and refuses one of other pages. */
@Component
class Scans {

	private final EvidenceFolder folder;

	private final Volumes volumes;

	private final Dossiers dossiers;

	private final PrintedWords words;

	Scans(EvidenceFolder folder, Volumes volumes, Dossiers dossiers, PrintedWords words) {
		this.folder = folder;
		this.volumes = volumes;
		this.dossiers = dossiers;
		this.words = words;
	}

	Pages compared(Evidence scan, Volume volume, boolean byEye) {
		int wanted = this.volumes.pages(volume.dossier().id(), volume.version().number());
		boolean picture = scan.kind() != FileKind.PDF;
		ScanCheck check = new ScanCheck(marks(scan), volume.mark(), picture ? 1 : wanted, versions(volume));
		List<ScanCheck.Fault> faults = check.faults()
			.stream()
			.filter((fault) -> !picture || fault.key().equals("older") || fault.key().equals("foreign"))
			.toList();
		if (!faults.isEmpty()) {
			throw Refusal.of("submission.seal-differs", said(faults));
		}
		int pages = check.unread().size() + check.pagesRead();
		if (!picture && pages != wanted) {
			throw Refusal.of("submission.seal-pages", pages, wanted);
		}
		if (!picture && !check.unread().isEmpty() && !byEye) {
			throw Refusal.of("submission.seal-unread", list(check.unread()));
		}
		return new Pages(picture ? null : pages, wanted, check.pagesRead(), byEye && !check.unread().isEmpty());
	}

	private Map<String, Integer> versions(Volume volume) {
		return this.dossiers.versions(volume.dossier().id())
			.stream()
			.collect(Collectors.toMap((version) -> version.sm3().code().replace("-", ""), Version::number,
					(former, later) -> later));
	}

	private List<Optional<PageMark>> marks(Evidence scan) {
		try (InputStream in = this.folder.open(scan.id())) {
			if (scan.kind() == FileKind.PDF) {
				return ScannedPages.of(in);
			}
			BufferedImage picture = ImageIO.read(in);
			return List.of((picture != null) ? ScannedPages.of(picture) : Optional.empty());
		}
		catch (IOException | Refusal ex) {
			throw Refusal.of("submission.seal-unreadable", scan.fileName());
		}
	}

	private String said(List<ScanCheck.Fault> faults) {
		return faults.stream()
			.limit(20)
			.map((fault) -> this.words.say("submission.scan." + fault.key(), fault.page(), fault.other()))
			.collect(Collectors.joining(this.words.say("submission.scan.and")));
	}

	private String list(List<Integer> pages) {
		return pages.stream()
			.limit(50)
			.map(String::valueOf)
			.collect(Collectors.joining(this.words.say("submission.scan.comma")));
	}

}
