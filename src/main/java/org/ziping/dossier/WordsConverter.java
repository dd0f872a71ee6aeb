package org.ziping.dossier;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a list of codes or sign-in names in one column, in its order. */
@Converter
class WordsConverter implements AttributeConverter<List<String>, String> {

	@Override
	public String convertToDatabaseColumn(List<String> words) {
		return (words == null) ? "" : String.join(",", words);
	}

	@Override
	public List<String> convertToEntityAttribute(String column) {
		return (column == null || column.isEmpty()) ? List.of() : List.of(column.split(","));
	}

}
