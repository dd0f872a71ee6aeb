package org.ziping.evidence.spi;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Names what the files of a dossier, or of one section in it, can prove. */
public interface Subjects {

	List<Subject> of(String dossier, @Nullable String section);

}
