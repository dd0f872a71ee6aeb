package org.ziping.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

import org.ziping.core.Digest;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.FrozenPart;
import org.ziping.submission.Difference.Line;

/** Lays two versions side by side, so that a return is read again where it changed. */
@Service
public class VersionDifferences {

	private final Dossiers dossiers;

	private final Readings readings;

	VersionDifferences(Dossiers dossiers, Readings readings) {
		this.dossiers = dossiers;
		this.readings = readings;
	}

	/** The parts whose frozen bytes differ, in the order in which they are read. */
	public List<Difference> between(String dossier, int from, int to) {
		Map<String, Digest> before = digests(dossier, from);
		Map<String, Digest> after = digests(dossier, to);
		Map<String, Reading.Part> former = parts(dossier, from);
		Map<String, Reading.Part> later = parts(dossier, to);
		Set<String> keys = new LinkedHashSet<>(later.keySet());
		keys.addAll(former.keySet());
		List<Difference> found = new ArrayList<>();
		for (String key : keys) {
			List<Line> lines = Lines.compare(lines(former.get(key)), lines(later.get(key)));
			if (!Objects.equals(before.get(key), after.get(key)) && !lines.isEmpty()) {
				Reading.Part named = later.containsKey(key) ? later.get(key) : former.get(key);
				found.add(new Difference(named.name(), lines));
			}
		}
		return found;
	}

	private Map<String, Digest> digests(String dossier, int version) {
		Map<String, Digest> digests = new LinkedHashMap<>();
		for (FrozenPart part : this.dossiers.version(dossier, version).parts()) {
			digests.put(part.key(), part.digest());
		}
		return digests;
	}

	private Map<String, Reading.Part> parts(String dossier, int version) {
		Map<String, Reading.Part> parts = new LinkedHashMap<>();
		this.readings.of(dossier, version).parts().forEach((part) -> parts.put(part.key(), part));
		return parts;
	}

	private static List<String> lines(Reading.@Nullable Part part) {
		List<String> lines = new ArrayList<>();
		if (part != null) {
			for (Reading.Piece piece : part.pieces()) {
				if (!piece.text().isEmpty()) {
					lines.add(piece.text());
				}
				if (piece.table() != null) {
					piece.table().rows().forEach((row) -> lines.add(String.join("｜", row)));
				}
			}
		}
		return lines;
	}

}
