package org.ziping.indicator.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.Person;
import org.ziping.organisation.Units;

/**
 * Who may look at a dossier's figures, and whether they asked for a page or a part of
 * one.
 */
@Component("indicatorReading")
class Reading {

	private final Dossiers dossiers;

	private final Units units;

	private final MessageSource words;

	Reading(Dossiers dossiers, Units units, MessageSource words) {
		this.dossiers = dossiers;
		this.units = units;
		this.words = words;
	}

	/** What a file about this dossier is called. */
	String title(String dossier, String key) {
		Dossier of = this.dossiers.get(dossier);
		String word = this.words.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE);
		return this.units.get(of.unit()).name() + this.words.getMessage("indicator.book.year",
				new Object[] { of.year().toString() }, of.year().toString(), Locale.SIMPLIFIED_CHINESE) + word;
	}

	void require(String dossier, Person person) {
		if (!this.dossiers.visibleTo(dossier, person.id())) {
			throw Refusal.of("organisation.not-allowed");
		}
	}

	static boolean wantsPart(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null
				&& request.getHeader("HX-History-Restore-Request") == null;
	}

	static String view(HttpServletRequest request, String template) {
		return wantsPart(request) ? template + " :: editor" : template;
	}

}
