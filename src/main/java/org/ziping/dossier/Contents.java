package org.ziping.dossier;

import java.util.Comparator;
import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.ziping.dossier.spi.ContentPart;
import org.ziping.dossier.spi.ContentParts;

/** Collects the parts of a dossier from the rooms that keep them. */
@Component
class Contents {

	private final ObjectProvider<ContentParts> rooms;

	Contents(ObjectProvider<ContentParts> rooms) {
		this.rooms = rooms;
	}

	Content of(String dossier) {
		List<ContentPart> parts = this.rooms.orderedStream()
			.flatMap((room) -> room.of(dossier).stream())
			.sorted(Comparator.comparing(ContentPart::key))
			.toList();
		return new Content(parts);
	}

}
