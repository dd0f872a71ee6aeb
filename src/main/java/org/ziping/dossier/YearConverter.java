package org.ziping.dossier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.ziping.core.FiscalYear;

/** Keeps the evaluated year as a number. */
@Converter
class YearConverter implements AttributeConverter<FiscalYear, Integer> {

	@Override
	public Integer convertToDatabaseColumn(FiscalYear year) {
		return (year == null) ? null : year.value();
	}

	@Override
	public FiscalYear convertToEntityAttribute(Integer column) {
		return (column == null) ? null : new FiscalYear(column);
	}

}
