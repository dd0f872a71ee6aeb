package org.ziping.notification.web;

import java.time.Instant;

/** A note as a person reads it. */
record NoteView(String id, String sentence, Instant at, boolean read, String tone) {

}
