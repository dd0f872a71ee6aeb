package org.ziping.core;

import java.io.PrintStream;
import java.util.List;

/** What an operator may ask beside the server: one line a finding, exit code 0 or 1. */
public interface Command {

	/** The word after the jar, such as {@code inspect}. */
	String name();

	int run(List<String> arguments, boolean json, PrintStream out);

}
