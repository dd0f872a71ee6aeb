package org.ziping.evidence;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import org.ziping.core.CannotStart;

/**
 * Where evidence lies, how large a file may be, and who looks for viruses.
 *
 * @param folder the folder of all files, named by their content
 * @param largestFile the largest file that is taken
 * @param mostParts the parts that an office file may have
 * @param largestUnpacked what all parts together may unpack to
 * @param longestLook how long one file is looked into before it is refused
 * @param scanner where ClamAV listens, as {@code host:port} or the path of its socket;
 * empty for none. Where one is set, nothing is taken without its answer.
 */
@ConfigurationProperties("ziping.evidence")
record EvidenceSettings(@DefaultValue("data/evidence") Path folder, @DefaultValue("50MB") DataSize largestFile,
		@DefaultValue("2000") int mostParts, @DefaultValue("300MB") DataSize largestUnpacked,
		@DefaultValue("20s") Duration longestLook, @DefaultValue("") String scanner) {

	@ConstructorBinding
	EvidenceSettings {
		if (largestFile.toBytes() < 1024) {
			throw CannotStart.setting("ziping.evidence.largest-file", largestFile, "evidence.setting.largest-file");
		}
	}

	/** What holds where nobody configured more. */
	EvidenceSettings(Path folder, DataSize largestFile) {
		this(folder, largestFile, 2000, DataSize.ofMegabytes(300), Duration.ofSeconds(20), "");
	}

}
