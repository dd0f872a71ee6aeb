package org.ziping.process.engine.reader;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a diagram, table or form may be before nobody looks into it.
 *
 * @param largestFile the file itself
 * @param elements elements in a diagram or table
 * @param depth elements inside one another
 * @param attributes attributes of one element
 * @param longestText signs of one name, note or cell
 * @param steps steps and gateways of one diagram
 * @param rows rules of one table
 * @param fields components of one form
 */
@ConfigurationProperties("ziping.process")
public record ReaderLimits(@DefaultValue("1MB") DataSize largestFile, @DefaultValue("4000") int elements,
		@DefaultValue("24") int depth, @DefaultValue("24") int attributes, @DefaultValue("2000") int longestText,
		@DefaultValue("80") int steps, @DefaultValue("200") int rows, @DefaultValue("120") int fields) {

	/** What holds where nobody configured anything. */
	public static ReaderLimits usual() {
		return new ReaderLimits(DataSize.ofMegabytes(1), 4000, 24, 24, 2000, 80, 200, 120);
	}

}
