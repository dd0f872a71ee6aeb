package org.ziping.web;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

import org.ziping.house.HouseTest;

import static org.assertj.core.api.Assertions.assertThat;

@HouseTest
class SessionStoreTests {

	@Autowired
	SessionRepository<? extends Session> sessions;

	@Test
	void theLaterOfTwoRequestsIsNotRefused() {
		String id = begun(this.sessions);
		assertThat(writes(this.sessions, id, "first", "second")).isEqualTo("second");
	}

	@Test
	void twoRequestsInTheSameInstantBothSucceed() throws Exception {
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			for (int round = 0; round < Integer.getInteger("rounds", 20); round++) {
				String id = begun(this.sessions);
				CyclicBarrier start = new CyclicBarrier(2);
				List<Future<String>> answers = both
					.invokeAll(List.of(writing(this.sessions, id, start), writing(this.sessions, id, start)));
				for (Future<String> answer : answers) {
					assertThat(answer.get()).isEqualTo("done");
				}
			}
		}
		finally {
			both.shutdownNow();
		}
	}

	private static <S extends Session> String begun(SessionRepository<S> sessions) {
		S session = sessions.createSession();
		sessions.save(session);
		return session.getId();
	}

	/** Both read the session before either writes. */
	private static <S extends Session> String writes(SessionRepository<S> sessions, String id, String one,
			String other) {
		S first = sessions.findById(id);
		S second = sessions.findById(id);
		first.setAttribute("token", one);
		second.setAttribute("token", other);
		sessions.save(first);
		sessions.save(second);
		return sessions.findById(id).getAttribute("token");
	}

	private static <S extends Session> Callable<String> writing(SessionRepository<S> sessions, String id,
			CyclicBarrier start) {
		return () -> {
			S session = sessions.findById(id);
			session.setAttribute("token", Thread.currentThread().getName());
			start.await();
			sessions.save(session);
			return "done";
		};
	}

}
