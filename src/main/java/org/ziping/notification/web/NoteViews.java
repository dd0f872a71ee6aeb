package org.ziping.notification.web;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.ziping.notification.Note;
import org.ziping.notification.NoteWords;

/** A note as the list shows it. */
@Component
class NoteViews {

	private static final Map<String, String> TONES = Map.of("REMIND", "soon", "DUE", "today", "ESCALATE", "late",
			"URGE", "late", "INCIDENT", "late");

	private final NoteWords words;

	NoteViews(NoteWords words) {
		this.words = words;
	}

	NoteView of(Note note) {
		return new NoteView(note.id(), this.words.sentence(note.textKey(), note.textArguments()), note.toldAt(),
				note.isRead(), TONES.getOrDefault(note.kind(), "info"));
	}

}
