package org.ziping.studio;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Actor;
import org.ziping.organisation.Action;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/**
 * The studio's pages: drafts and versions, and one draft with all that lies beside it.
 */
@Controller
class StudioController {

	private static final Set<String> TABS = Set.of("steps", "difference", "impact", "history");

	private final Drafts drafts;

	private final InForce inForce;

	private final Desk desk;

	private final StudioRights rights;

	StudioController(Drafts drafts, InForce inForce, Desk desk, StudioRights rights) {
		this.drafts = drafts;
		this.inForce = inForce;
		this.desk = desk;
		this.rights = rights;
	}

	@GetMapping("/studio")
	String home(@Current Person person, Model model) {
		this.rights.require(person, Action.DIAGRAM_RELEASE);
		model.addAttribute("drafts", this.drafts.all());
		model.addAttribute("versions", this.inForce.versions());
		model.addAttribute("mayDraft", this.rights.may(person, Action.DIAGRAM_DRAFT));
		return "studio/home";
	}

	@PostMapping("/studio/drafts")
	String open(@Current Person person, @Current Actor by, @RequestParam String title) {
		this.rights.require(person, Action.DIAGRAM_DRAFT);
		return "redirect:/studio/drafts/" + this.drafts.open(title, by).id();
	}

	@GetMapping("/studio/drafts/{id}")
	String draft(@Current Person person, @PathVariable String id, @RequestParam(defaultValue = "steps") String tab,
			@RequestParam(defaultValue = "-1") int against, Model model) {
		this.rights.require(person, Action.DIAGRAM_RELEASE);
		Draft draft = this.drafts.get(id);
		model.addAttribute("draft", draft);
		model.addAttribute("tab", TABS.contains(tab) ? tab : "steps");
		model.addAttribute("mine", draft.isOpen() && draft.isOf(person.id()));
		model.addAttribute("own", draft.isOf(person.id()));
		model.addAttribute("found", this.desk.found(draft.files()));
		return fill(draft, (against < 0) ? this.inForce.number() : against, model);
	}

	private String fill(Draft draft, int against, Model model) {
		model.addAttribute("lines", this.desk.lines(draft.files()));
		model.addAttribute("people", this.desk.people());
		model.addAttribute("forms", this.desk.forms());
		model.addAttribute("differences", this.desk.differences(draft.files(), against));
		model.addAttribute("against", against);
		model.addAttribute("beside", this.desk.beside(draft.files(), against));
		model.addAttribute("versions", this.inForce.versions());
		model.addAttribute("standing", this.desk.standing());
		model.addAttribute("history", this.drafts.history(draft.id()));
		return "studio/draft";
	}

	/** The drawing of a version, beside which a draft is shown. */
	@GetMapping("/studio/versions/{number}/diagram")
	ResponseEntity<byte[]> version(@Current Person person, @PathVariable int number) {
		this.rights.require(person, Action.DIAGRAM_RELEASE);
		return drawing(this.inForce.files(number).diagram());
	}

	/** Going back: a draft that begins with an earlier version. */
	@PostMapping("/studio/versions/{number}/drafts")
	String openFrom(@Current Person person, @Current Actor by, @PathVariable int number, @RequestParam String title) {
		this.rights.require(person, Action.DIAGRAM_DRAFT);
		return "redirect:/studio/drafts/" + this.drafts.openFrom(number, title, by).id() + "?tab=difference";
	}

	@GetMapping("/studio/drafts/{id}/diagram")
	ResponseEntity<byte[]> diagram(@Current Person person, @PathVariable String id) {
		this.rights.require(person, Action.DIAGRAM_RELEASE);
		return drawing(this.drafts.get(id).files().diagram());
	}

	private static ResponseEntity<byte[]> drawing(String diagram) {
		return ResponseEntity.ok()
			.contentType(new MediaType("application", "xml", StandardCharsets.UTF_8))
			.header("Cache-Control", "no-store")
			.body(diagram.getBytes(StandardCharsets.UTF_8));
	}

}
