package org.ziping.organisation.intake;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** One workbook at a time, away from the person who waits for the page. */
@Component
class Background implements DisposableBean {

	private final ExecutorService one = Executors.newSingleThreadExecutor((work) -> {
		Thread thread = new Thread(work, "intake");
		thread.setDaemon(true);
		return thread;
	});

	void run(Runnable work) {
		this.one.execute(work);
	}

	/** Returns when everything handed in before is done. */
	void settle() throws InterruptedException, ExecutionException {
		this.one.submit(() -> {
		}).get();
	}

	@Override
	public void destroy() {
		this.one.shutdown();
	}

}
