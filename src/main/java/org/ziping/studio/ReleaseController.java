package org.ziping.studio;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.organisation.Action;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.process.DiagramVersion;

/** From the drafter's hand into another's, and from there into force. */
@Controller
class ReleaseController {

	private final Drafts drafts;

	private final StudioRights rights;

	private final Words words;

	ReleaseController(Drafts drafts, StudioRights rights, Words words) {
		this.drafts = drafts;
		this.rights = rights;
		this.words = words;
	}

	@PostMapping("/studio/drafts/{id}/submit")
	String submit(@Current Person person, @Current Actor by, @PathVariable String id, @RequestParam long version,
			@RequestParam(defaultValue = "") String note, RedirectAttributes next) {
		this.rights.require(person, Action.DIAGRAM_DRAFT);
		this.drafts.submit(id, version, brief(note), by);
		return told(id, next, "studio.submitted");
	}

	@PostMapping("/studio/drafts/{id}/take-back")
	String takeBack(@Current Person person, @Current Actor by, @PathVariable String id, @RequestParam long version,
			@RequestParam(defaultValue = "") String note, RedirectAttributes next) {
		this.rights.require(person, Action.DIAGRAM_RELEASE);
		this.drafts.takeBack(id, version, brief(note), by);
		return told(id, next, "studio.taken-back");
	}

	@PostMapping("/studio/drafts/{id}/withdraw")
	String withdraw(@Current Person person, @Current Actor by, @PathVariable String id, @RequestParam long version,
			RedirectAttributes next) {
		this.rights.require(person, Action.DIAGRAM_DRAFT);
		this.drafts.withdraw(id, version, by);
		return told(id, next, "studio.withdrawn");
	}

	@PostMapping("/studio/drafts/{id}/release")
	String release(@Current Person person, @Current Actor by, @PathVariable String id, @RequestParam long version,
			RedirectAttributes next) {
		this.rights.require(person, Action.DIAGRAM_RELEASE);
		DiagramVersion published = this.drafts.release(id, version, by);
		next.addFlashAttribute("noticeNext", this.words.of("studio.released.next"));
		return told(id, next, "studio.released", published.number());
	}

	private String told(String id, RedirectAttributes next, String key, Object... arguments) {
		next.addFlashAttribute("notice", this.words.of(key, arguments));
		return "redirect:/studio/drafts/" + id;
	}

	private static String brief(String note) {
		return (note.length() > 400) ? note.substring(0, 400) : note;
	}

}
