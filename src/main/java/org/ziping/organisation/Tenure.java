package org.ziping.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A post with the time for which somebody holds it. */
public record Tenure(String id, Post post, LocalDate from, @Nullable LocalDate until) {

}
