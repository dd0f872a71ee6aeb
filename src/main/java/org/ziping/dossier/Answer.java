package org.ziping.dossier;

import java.time.Instant;

/** What the writer made of an opinion, and why. */
public record Answer(AnswerKind kind, String text, String by, Instant at) {
}
