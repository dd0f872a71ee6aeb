package org.ziping.submission;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;

import org.ziping.core.Refusal;
import org.ziping.dossier.DossierMoved;
import org.ziping.dossier.Dossiers;

/**
 * Volumes set beside the work of people, one after the other, and kept as files: made
 * once for each version, made again when somebody asks and the file is gone.
 */
@Service
public class MadeVolumes {

	private static final Logger log = LoggerFactory.getLogger(MadeVolumes.class);

	/** Its thread ends when nothing is asked of it. */
	private final ExecutorService press = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS,
			new LinkedBlockingQueue<>(), (work) -> new Thread(work, "volumes"));

	private final Map<String, State> states = new ConcurrentHashMap<>();

	private final Volumes volumes;

	private final EvidenceVolume evidence;

	private final Dossiers dossiers;

	private final Path folder;

	MadeVolumes(Volumes volumes, EvidenceVolume evidence, Dossiers dossiers, SubmissionSettings settings) {
		((ThreadPoolExecutor) this.press).allowCoreThreadTimeOut(true);
		this.volumes = volumes;
		this.evidence = evidence;
		this.dossiers = dossiers;
		this.folder = settings.folder().resolve("volumes");
	}

	/** How far one volume is: files bound of all, or why it stopped. */
	public record State(int bound, int all, boolean failed) {
	}

	/** What can be opened of a version; empty while it is not made. */
	public enum Kind {

		REPORT, EVIDENCE

	}

	@ApplicationModuleListener
	void on(DossierMoved moved) {
		this.dossiers.inForce(moved.dossierId()).ifPresent((version) -> begin(moved.dossierId(), version.number()));
	}

	/** Begins unless it is made or being made. */
	public void begin(String dossier, int version) {
		Volume volume = this.volumes.get(dossier, version);
		if (isMade(volume) || running(volume)) {
			return;
		}
		this.states.put(key(volume), new State(0, volume.content().evidence().size(), false));
		this.press.execute(() -> make(volume));
	}

	private boolean running(Volume volume) {
		State state = this.states.get(key(volume));
		return state != null && !state.failed();
	}

	/** Empty once it is made, and where nobody began it. */
	public Optional<State> state(String dossier, int version) {
		return Optional.ofNullable(this.states.get(key(this.volumes.get(dossier, version))));
	}

	public boolean isMade(String dossier, int version) {
		return isMade(this.volumes.get(dossier, version));
	}

	/** The file, where it is made. */
	public Path file(String dossier, int version, Kind kind) {
		Path file = place(this.volumes.get(dossier, version), kind);
		if (!Files.exists(file)) {
			throw Refusal.of("submission.volume-not-made");
		}
		return file;
	}

	private boolean isMade(Volume volume) {
		return Files.exists(place(volume, Kind.REPORT)) && Files.exists(place(volume, Kind.EVIDENCE));
	}

	private void make(Volume volume) {
		String key = key(volume);
		try {
			put(place(volume, Kind.REPORT),
					(out) -> out.write(this.volumes.pdf(volume, this.volumes.document(volume))));
			put(place(volume, Kind.EVIDENCE), (out) -> this.evidence.write(volume, out,
					(bound, all) -> this.states.put(key, new State(bound, all, false))));
			this.states.remove(key);
		}
		catch (IOException | RuntimeException ex) {
			log.error("The volume {} could not be made", key, ex);
			this.states.put(key, new State(0, 0, true));
		}
	}

	private static void put(Path place, PackageShelf.Filling filling) throws IOException {
		Files.createDirectories(place.getParent());
		Path draft = Files.createTempFile(place.getParent(), "volume", ".part");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
				filling.into(out);
			}
			Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	/** The cover of the same content changes once it is final. */
	private static String key(Volume volume) {
		return volume.dossier().id() + "-" + volume.version().sm3().hex() + (volume.isFinal() ? "-final" : "");
	}

	private Path place(Volume volume, Kind kind) {
		return this.folder.resolve(key(volume)).resolve((kind == Kind.REPORT) ? "report.pdf" : "evidence.pdf");
	}

	@PreDestroy
	void stop() {
		this.press.shutdownNow();
	}

}
