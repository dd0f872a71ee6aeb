package org.ziping.indicator.web;

import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.indicator.Indicator;
import org.ziping.indicator.IndicatorSystem;
import org.ziping.indicator.IndicatorSystems;
import org.ziping.indicator.Scores;

/** Turns what was sent for an indicator into the one verb that it means. */
@Component
class Answering {

	private final Scores scores;

	private final IndicatorSystems systems;

	Answering(Scores scores, IndicatorSystems systems) {
		this.scores = scores;
		this.systems = systems;
	}

	void save(String dossier, String indicator, ScoreForm form, Actor by) {
		IndicatorSystem system = this.systems.of(dossier);
		Indicator leaf = system.indicator(indicator);
		if (form.isNotApplicable() || this.scores.given(dossier, indicator).notApplicable()) {
			this.scores.applies(dossier, indicator, !form.isNotApplicable(), form.reason(), by, form.seen());
			return;
		}
		form.answer(leaf, system.units())
			.ifPresentOrElse((answer) -> this.scores.answer(dossier, indicator, answer, form.reason(), by, form.seen()),
					() -> this.scores.explain(dossier, indicator, (form.reason() != null) ? form.reason() : "", by,
							form.seen()));
	}

}
