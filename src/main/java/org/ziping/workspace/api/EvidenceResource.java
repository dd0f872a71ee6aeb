package org.ziping.workspace.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import org.ziping.core.Actor;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.evidence.FileKind;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** The files that prove something: listed, handed in, read out as attachments. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "evidence", description = "workspace.api.evidence")
class EvidenceResource {

	private final EvidenceFolder folder;

	private final Readers readers;

	EvidenceResource(EvidenceFolder folder, Readers readers) {
		this.folder = folder;
		this.readers = readers;
	}

	@GetMapping(path = "/dossiers/{id}/evidence", produces = "application/json")
	@Operation(summary = "workspace.api.evidence.all")
	List<EvidenceLine> all(@PathVariable String id, @Current Person person) {
		this.readers.require(id, person);
		return this.folder.of(id)
			.stream()
			.filter((evidence) -> this.folder.readableBy(evidence, person.id()))
			.map(EvidenceLine::of)
			.toList();
	}

	@PostMapping(path = "/dossiers/{id}/evidence", consumes = "multipart/form-data", produces = "application/json")
	@Operation(summary = "workspace.api.evidence.store")
	EvidenceLine store(@PathVariable String id, @RequestParam(required = false) @Nullable String section,
			@RequestParam String about, @RequestPart MultipartFile file, @Current Person person, @Current Actor by)
			throws IOException {
		this.readers.require(id, person);
		String name = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
		return EvidenceLine.of(this.folder.store(id, section, about.strip(), by, name, file.getInputStream()));
	}

	@GetMapping("/evidence/{evidence}/content")
	@Operation(summary = "workspace.api.evidence.content")
	ResponseEntity<Resource> content(@PathVariable String evidence, @Current Person person) {
		Evidence found = this.folder.get(evidence);
		this.readers.require(found.dossier(), person);
		this.folder.requireReadable(found, person.id());
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(found.fileName(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.contentType(MediaType.parseMediaType(found.kind().mediaType()))
			.contentLength(found.size())
			.body(new InputStreamResource(this.folder.open(evidence)));
	}

	/** One file, without what is in it. */
	record EvidenceLine(String id, @Nullable String section, String about, String fileName, FileKind kind, long size,
			String sha256, String person, Instant storedAt) {

		static EvidenceLine of(Evidence evidence) {
			return new EvidenceLine(evidence.id(), evidence.section(), evidence.about(), evidence.fileName(),
					evidence.kind(), evidence.size(), evidence.digest().hex(), evidence.person(), evidence.storedAt());
		}

	}

}
