package org.ziping.organisation;

/**
 * A section of the unit itself, or a subordinate unit without accounts of its own that
 * contributes like one.
 */
public enum SectionKind {

	SECTION, SUBORDINATE_UNIT

}
