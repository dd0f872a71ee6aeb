package org.ziping.submission.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Digest;
import org.ziping.submission.Difference.Line;

/** What was public at one moment, compared with what should be. */
@Entity
@Immutable
@Table(name = "submission_publication_check")
public class PublicationCheck {

	private static final int MOST = 200;

	private static final ObjectMapper JSON = new ObjectMapper();

	@Id
	private String id;

	private String dossier;

	@Column(name = "check_number")
	private int number;

	private String source;

	private @Nullable String sha256;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	@Column(name = "difference_count")
	private int count;

	@Column(length = 1_000_000)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String differences;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "checked_at")
	private Instant at;

	@SuppressWarnings("NullAway.Init")
	protected PublicationCheck() {
	}

	/** Worded by {@code submission.disclosure.outcome.<NAME>}. */
	public enum Outcome {

		SAME, DIFFERENT, UNREACHABLE

	}

	/** What was found there, against the public version. */
	static PublicationCheck of(String dossier, int number, String source, byte[] found, List<Line> lines, Instant at) {
		PublicationCheck check = new PublicationCheck(dossier, number, source, at);
		check.sha256 = Digest.sha256(found).hex();
		check.outcome = lines.isEmpty() ? Outcome.SAME : Outcome.DIFFERENT;
		check.count = lines.size();
		check.differences = written(lines.stream().limit(MOST).toList());
		return check;
	}

	static PublicationCheck unreachable(String dossier, int number, String source, Instant at) {
		PublicationCheck check = new PublicationCheck(dossier, number, source, at);
		check.outcome = Outcome.UNREACHABLE;
		check.differences = written(List.of());
		return check;
	}

	private PublicationCheck(String dossier, int number, String source, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.dossier = dossier;
		this.number = number;
		this.source = source;
		this.outcome = Outcome.UNREACHABLE;
		this.differences = "";
		this.at = at;
	}

	/** Counted from one for each dossier. */
	int number() {
		return this.number;
	}

	public String source() {
		return this.source;
	}

	public Outcome outcome() {
		return this.outcome;
	}

	public boolean isSame() {
		return this.outcome == Outcome.SAME;
	}

	/** How many there are, of which the first are kept. */
	public int count() {
		return this.count;
	}

	public List<Line> differences() {
		try {
			return JSON.readValue(this.differences, new TypeReference<>() {
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Instant at() {
		return this.at;
	}

	private static String written(List<Line> lines) {
		try {
			return JSON.writeValueAsString(lines);
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
