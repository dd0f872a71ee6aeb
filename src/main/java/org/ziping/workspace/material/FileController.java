package org.ziping.workspace.material;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.ziping.core.Refusal;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.evidence.FileKind;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** Evidence read on the page, beside what it proves. */
@Controller
class FileController {

	private final EvidenceFolder folder;

	private final FileViews views;

	FileController(EvidenceFolder folder, FileViews views) {
		this.folder = folder;
		this.views = views;
	}

	@GetMapping("/evidence/{id}/view")
	String view(@PathVariable String id, @Current Person person, HttpServletRequest request, Model page) {
		page.addAttribute("shown", this.views.of(readable(id, person)));
		return (request.getHeader("HX-Request") != null) ? "workspace/file :: part" : "workspace/file";
	}

	@GetMapping("/evidence/{id}/pages/{number}")
	ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable int number, @Current Person person) {
		Evidence file = readable(id, person);
		if (file.kind() != FileKind.PDF) {
			throw Refusal.of("document.no-such-page");
		}
		return shown(MediaType.IMAGE_PNG).body(this.views.picture(file, number));
	}

	/** Pictures alone are shown as they came; nothing in them runs. */
	@GetMapping("/evidence/{id}/picture")
	ResponseEntity<Resource> picture(@PathVariable String id, @Current Person person) {
		Evidence file = readable(id, person);
		if (file.kind() != FileKind.PNG && file.kind() != FileKind.JPEG) {
			throw Refusal.of("document.no-such-page");
		}
		return shown(MediaType.parseMediaType(file.kind().mediaType())).contentLength(file.size())
			.body(new InputStreamResource(this.folder.open(id)));
	}

	private Evidence readable(String id, Person person) {
		Evidence file = this.folder.get(id);
		this.folder.requireReadable(file, person.id());
		return file;
	}

	private static ResponseEntity.BodyBuilder shown(MediaType kind) {
		return ResponseEntity.ok()
			.contentType(kind)
			.cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
			.header("X-Content-Type-Options", "nosniff")
			.header("Content-Security-Policy", "sandbox; default-src 'none'");
	}

}
