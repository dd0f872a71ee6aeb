package org.ziping.submission.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.ziping.core.CannotStart;

/** 文书材料保管期限表: how long each kind is kept, by the unit's own table where it has one. */
@Component
class RetentionTable {

	private static final String SHIPPED = "catalogue/archive-retention.yaml";

	private final Table table;

	/** The usual table, and what single units keep otherwise. */
	record Table(Map<ArchiveItem.Kind, Retention> usual, Map<String, Map<ArchiveItem.Kind, Retention>> units) {
	}

	RetentionTable(ArchiveSettings settings) {
		try (InputStream in = (settings.retention() != null) ? Files.newInputStream(settings.retention())
				: new ClassPathResource(SHIPPED).getInputStream()) {
			this.table = new ObjectMapper(new YAMLFactory()).readValue(in, Table.class);
		}
		catch (IOException ex) {
			throw CannotStart.setting("ziping.submission.archive.retention", String.valueOf(settings.retention()),
					"submission.start.retention");
		}
	}

	/** What no table names is kept longest. */
	Retention of(String unit, ArchiveItem.Kind kind) {
		Retention own = this.table.units().getOrDefault(unit, Map.of()).get(kind);
		return (own != null) ? own : this.table.usual().getOrDefault(kind, Retention.PERMANENT);
	}

}
