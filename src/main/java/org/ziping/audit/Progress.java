package org.ziping.audit;

/** How far a reading of the whole trail has come. */
@FunctionalInterface
public interface Progress {

	/** For whoever does not look. */
	Progress UNSEEN = (read, all) -> {
	};

	void at(long read, long all);

}
