package org.ziping.evidence;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import org.ziping.core.CannotStart;

/**
 * Where evidence lies and how large one file may be.
 *
 * @param folder the folder of all files, named by their content
 * @param largestFile the largest file that is taken
 */
@ConfigurationProperties("ziping.evidence")
record EvidenceSettings(@DefaultValue("data/evidence") Path folder, @DefaultValue("50MB") DataSize largestFile) {

	EvidenceSettings {
		if (largestFile.toBytes() < 1024) {
			throw CannotStart.setting("ziping.evidence.largest-file", largestFile, "evidence.setting.largest-file");
		}
	}

}
