package org.ziping.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.ziping.core.Refusal;

/**
 * Everything that a file passes before it is kept: kind, bombs, what it would run or
 * fetch, viruses, secrets. Looked into by a few threads of its own, for a bounded time.
 */
final class Checks {

	private static final int AT_ONCE = 2;

	private static final int WAITING = 32;

	private static final ExecutorService LOOKING = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES,
			new LinkedBlockingQueue<>(WAITING), (work) -> {
				Thread thread = new Thread(work, "evidence-look");
				thread.setDaemon(true);
				return thread;
			});

	private final EvidenceSettings settings;

	private final Scanner scanner;

	Checks(EvidenceSettings settings) {
		this.settings = settings;
		this.scanner = new Scanner(settings.scanner());
	}

	/** The kind and labels of a file that may be kept. */
	Checked check(Path file, String fileName) {
		this.scanner.check(file, fileName);
		return bounded(() -> look(file, fileName), fileName);
	}

	private Checked look(Path file, String fileName) throws IOException {
		FileKind kind = Sniffer.sniff(file, fileName);
		String words = switch (kind) {
			case DOCX, XLSX -> OfficeFile.words(file, fileName, this.settings);
			case PDF -> PdfFile.words(file, fileName);
			case PNG, JPEG -> {
				Picture.check(file, fileName);
				yield "";
			}
		};
		if (Classified.marks(fileName, words)) {
			throw Refusal.of("evidence.classified");
		}
		return new Checked(kind, PersonalLabel.in(words));
	}

	private <T> T bounded(Callable<T> look, String fileName) {
		Future<T> looking;
		try {
			looking = LOOKING.submit(look);
		}
		catch (RejectedExecutionException ex) {
			throw Refusal.of("evidence.busy", fileName);
		}
		try {
			return looking.get(this.settings.longestLook().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (TimeoutException ex) {
			looking.cancel(true);
			throw Refusal.of("evidence.bomb", fileName);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Refusal.of("evidence.busy", fileName);
		}
		catch (ExecutionException ex) {
			throw reason(ex.getCause(), fileName);
		}
	}

	private static RuntimeException reason(Throwable cause, String fileName) {
		if (cause instanceof Refusal refusal) {
			return refusal;
		}
		if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
			return Refusal.of("evidence.bomb", fileName);
		}
		// Cut short or spoiled: every reader of a format says so in its own way.
		return (cause instanceof IOException) ? Refusal.of("evidence.damaged", fileName)
				: new IllegalStateException("a file could not be looked into", cause);
	}

	/** What a file turned out to be. */
	record Checked(FileKind kind, Set<PersonalLabel> labels) {
	}

}
