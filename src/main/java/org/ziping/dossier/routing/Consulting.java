package org.ziping.dossier.routing;

import java.time.LocalDate;
import java.util.List;

import org.ziping.core.Verdict;

/** How a consultation runs: whom to ask now, until when, and what came of it. */
public interface Consulting {

	/** The seats whose turn it is; all at once, or the next in turn. */
	List<String> seatsToAsk(String consultationId);

	List<String> people(String seatId);

	LocalDate due(String consultationId);

	/** PASS or RETURN when it is over, NEXT where another one is asked in turn. */
	Verdict conclude(String consultationId);

	/** Its step has ended: nobody needs to answer any more. */
	void stepEnded(String taskId);

}
