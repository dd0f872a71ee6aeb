package org.ziping.studio;

import java.util.List;

import org.springframework.data.repository.Repository;

/** Only adds and reads: what was done to a draft stays as it was. */
interface DraftEvents extends Repository<DraftEvent, String> {

	DraftEvent save(DraftEvent event);

	List<DraftEvent> findByDraftOrderByPositionDesc(String draft);

	int countByDraft(String draft);

}
