package org.ziping.process;

import java.util.List;
import java.util.Map;

import org.ziping.core.Actor;

/** Diagrams, tables and forms in force; everything that enters is read first. */
public interface Deployments {

	/** What stands against these files; empty when they may be deployed. */
	List<DiagramFinding> check(Map<String, byte[]> files);

	/** What a file says differently now; nothing where one cannot be read. */
	List<DiagramChange> compare(String name, byte[] before, byte[] now);

	/** Puts files in force, drafted by one person and released by another. */
	DiagramVersion publish(Map<String, byte[]> files, Actor drafter, Actor releaser);

	/** All versions of one process, newest first. */
	List<DiagramVersion> versions(String process);

	byte[] source(DiagramVersion version);

	/** The file as it came with the product. */
	byte[] shipped(String name);

	/** The names of the forms that a step may show. */
	List<String> forms();

}
