package org.ziping.studio;

/**
 * One human step as somebody reads it who does not draw: who, how long, which form.
 *
 * @param people the sentence of the vocabulary, as it stands in the diagram
 * @param days time of the step, or 0 where the timetable has no row for it
 * @param workingDays whether these are working days
 * @param aside whether the usual way passes it by, such as a revision
 * @param splits whether each section or review area gets its own task
 */
public record Step(String id, String name, String people, int days, boolean workingDays, String form, boolean aside,
		boolean splits) {
}
