package org.ziping.document;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * A file to be bound behind a divider that names it. What has no pages, such as a table,
 * is only named; {@code instead} says where it is.
 */
public record Enclosure(String title, String about, Form form, String instead, Opener opener) {

	/** What can be bound of a file. */
	public enum Form {

		PAGES, PICTURE, NONE

	}

	/** Opens the file each time it is asked. */
	public interface Opener {

		InputStream open() throws IOException;

	}

	/** How a binding goes on: so many files of all are bound. */
	public interface Progress {

		Progress NONE = (bound, all) -> {
		};

		void bound(int bound, int all);

	}

	/** The words that a bound volume needs around its files. */
	public record Cover(String title, @Nullable String unit, String number, String name, String page, String foot) {
	}

}
