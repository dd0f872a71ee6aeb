package org.ziping.process.engine.reader;

/** One thing that the reader asks of a diagram or table. */
@FunctionalInterface
interface Rule {

	void read(Tree tree, Findings findings);

}
