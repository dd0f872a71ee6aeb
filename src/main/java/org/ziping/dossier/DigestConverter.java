package org.ziping.dossier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.ziping.core.Digest;

/** Keeps a digest as it is written: {@code SM3:…}. */
@Converter
class DigestConverter implements AttributeConverter<Digest, String> {

	@Override
	public String convertToDatabaseColumn(Digest digest) {
		return (digest == null) ? null : digest.toString();
	}

	@Override
	public Digest convertToEntityAttribute(String column) {
		return (column == null) ? null : Digest.parse(column);
	}

}
