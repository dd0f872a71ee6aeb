package org.ziping.submission;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where packages lie and how a receipt is numbered.
 *
 * @param folder the folder of all packages, named by their content
 * @param keys the folder of the units' signing keys that this installation makes itself
 * @param receiptMark the office mark before the year of a receipt's number; empty for the
 * usual word
 */
@ConfigurationProperties("ziping.submission")
record SubmissionSettings(@DefaultValue("data/packages") Path folder, @DefaultValue("data/keys") Path keys,
		@Nullable String receiptMark) {
}
