package org.ziping.submission.web;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;

/** Who may look into a dossier, and how a page answers what they do there. */
@Component
class Visitors {

	private final Dossiers dossiers;

	Visitors(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	void require(String dossier, Person person) {
		if (!this.dossiers.visibleTo(dossier, person.id())) {
			throw Refusal.of("organisation.not-allowed");
		}
	}

	/**
	 * Lets a visitor act and shows the page again; a refusal stands in it, with what was
	 * typed.
	 * @param show fills the page and names its view
	 * @param place where a browser without script is led
	 */
	String act(String dossier, Person person, HttpServletRequest request, HttpServletResponse response, Model page,
			Runnable act, Supplier<String> show, String place) {
		require(dossier, person);
		try {
			act.run();
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("refused", refusal);
			return show.get();
		}
		return wantsPart(request) ? show.get() : "redirect:/dossiers/" + dossier + place;
	}

	static boolean wantsPart(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
	}

	static String view(HttpServletRequest request, String page) {
		return wantsPart(request) ? page + " :: part" : page;
	}

}
