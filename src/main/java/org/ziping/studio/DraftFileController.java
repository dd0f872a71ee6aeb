package org.ziping.studio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Action;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** The drawing itself, saved while somebody draws or brought as a file. */
@Controller
class DraftFileController {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private static final long LARGEST = 1_000_000;

	private final Drafts drafts;

	private final StudioRights rights;

	private final Words words;

	private final Clock clock;

	DraftFileController(Drafts drafts, StudioRights rights, Words words, Clock clock) {
		this.drafts = drafts;
		this.rights = rights;
		this.words = words;
		this.clock = clock;
	}

	@PutMapping("/studio/drafts/{id}/diagram")
	ResponseEntity<Map<String, Object>> save(@Current Person person, @Current Actor by, @PathVariable String id,
			@RequestParam long version, @RequestBody byte[] diagram) {
		try {
			Draft draft = kept(person, by, id, version, diagram);
			return ResponseEntity.ok(Map.of("version", draft.version(), "said",
					this.words.of("studio.saved", LocalTime.now(this.clock).format(TIME))));
		}
		catch (Refusal refused) {
			return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("said", this.words.refusal(refused)));
		}
	}

	@PostMapping("/studio/drafts/{id}/upload")
	String upload(@Current Person person, @Current Actor by, @PathVariable String id, @RequestParam long version,
			@RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
		if (file.isEmpty() || file.getSize() > LARGEST) {
			throw Refusal.of(file.isEmpty() ? "studio.no-file" : "studio.too-large");
		}
		kept(person, by, id, version, file.getBytes());
		next.addFlashAttribute("notice", this.words.of("studio.uploaded"));
		return "redirect:/studio/drafts/" + id;
	}

	private Draft kept(Person person, Actor by, String id, long version, byte[] diagram) {
		this.rights.require(person, Action.DIAGRAM_DRAFT);
		String text = new String(diagram, StandardCharsets.UTF_8);
		return this.drafts.change(id, version, by, (files) -> new Draft.Files(text, files.timetable()));
	}

}
