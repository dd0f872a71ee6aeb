package org.ziping.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a page: who reads it, where they may go, and whether it is a trial.
 */
record Frame(@Nullable String name, @Nullable String title, List<String> posts, List<Link> links, List<String> standing,
		boolean bell, boolean trial, @Nullable String version) {

	/** One word of the navigation. */
	record Link(String path, String key, boolean current) {

	}

	public boolean signedIn() {
		return this.name != null;
	}

}
