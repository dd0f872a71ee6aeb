package org.ziping.submission.archive;

import java.time.LocalDate;

/**
 * One line of the 归档文件目录.
 *
 * @param reference 文号, where it has one
 * @param author 责任者
 * @param pages 页数; 0 where it has none
 * @param path where it lies in the folder
 */
public record ArchiveItem(int number, Kind kind, String reference, String author, String title, LocalDate date,
		int pages, Retention retention, String path) {

	/** Worded by {@code submission.archive.kind.<NAME>}. */
	public enum Kind {

		REPORT, PACKAGE, RECEIPT, DECISIONS, DISCLOSURE, DIAGRAM

	}

}
