package org.ziping.submission.archive;

/** The papers of a closed evaluation are to be listed and handed over. */
public record ArchiveBegun(String dossierId) {
}
