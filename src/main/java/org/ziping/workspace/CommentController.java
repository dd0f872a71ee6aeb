package org.ziping.workspace;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.AnswerKind;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Writer;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** All opinions as a list, each to be answered. */
@Controller
class CommentController {

	private final Dossiers dossiers;

	private final CommentViews views;

	private final Looking looking;

	private final Notices notices;

	CommentController(Dossiers dossiers, CommentViews views, Looking looking, Notices notices) {
		this.dossiers = dossiers;
		this.views = views;
		this.looking = looking;
		this.notices = notices;
	}

	@GetMapping("/dossiers/{id}/comments")
	String list(@PathVariable String id, @Current Person person, HttpServletRequest request, Model page) {
		return page(id, person, request, page);
	}

	@PostMapping("/comments/{comment}/answer")
	String answer(@PathVariable String comment, @RequestParam AnswerKind kind,
			@RequestParam(defaultValue = "") String words, @Current Person person, @Current Actor by,
			HttpServletRequest request, Model page) {
		String id = this.dossiers.opinion(comment).dossier();
		if (!this.dossiers.writable(id, person.id(), Writer.FINANCE, null)) {
			throw Refusal.of("dossier.not-finance-office");
		}
		refusal(() -> this.dossiers.answer(comment, by, kind, words.strip()), comment, words, page);
		return page(id, person, request, page);
	}

	private void refusal(Runnable act, String comment, String words, Model page) {
		try {
			act.run();
		}
		catch (Refusal refusal) {
			page.addAttribute("refused", this.notices.words(refusal));
			page.addAttribute("refusedComment", comment);
			page.addAttribute("typed", words);
		}
	}

	private String page(String id, Person person, HttpServletRequest request, Model page) {
		this.looking.at(id, person, page);
		List<CommentViews.Opinion> all = this.views.of(id, (comment) -> true);
		page.addAttribute("opinions", all);
		page.addAttribute("answered", all.stream().filter(CommentViews.Opinion::answered).count());
		page.addAttribute("answerable", this.dossiers.writable(id, person.id(), Writer.FINANCE, null));
		return Looking.view(request, "workspace/comments");
	}

}
