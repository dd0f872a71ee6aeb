package org.ziping.submission.archive;

import java.nio.file.Path;
import java.time.MonthDay;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How closed evaluations are archived.
 *
 * @param retention a file with the units' own tables of retention; empty for the one that
 * comes with the house
 * @param due until when, in the year after the closing, the archive is handed over
 */
@ConfigurationProperties("ziping.submission.archive")
record ArchiveSettings(@Nullable Path retention, @DefaultValue("--06-30") String due) {

	MonthDay dueDay() {
		return MonthDay.parse(this.due);
	}

}
