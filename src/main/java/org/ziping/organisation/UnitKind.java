package org.ziping.organisation;

/** What a unit is in the year's work; worded by {@code organisation.unit-kind.<NAME>}. */
public enum UnitKind {

	FINANCE_BUREAU, DEPARTMENT, SUBORDINATE

}
