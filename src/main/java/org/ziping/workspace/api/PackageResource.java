package org.ziping.workspace.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.ziping.core.Refusal;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.submission.Receipt;
import org.ziping.submission.SubmissionPackage;
import org.ziping.submission.Submissions;

/** What left the unit, and what came back for it. */
@RestController
@RequestMapping("/api/v1/dossiers/{id}")
@Tag(name = "packages", description = "workspace.api.packages")
class PackageResource {

	private final Submissions submissions;

	private final Readers readers;

	PackageResource(Submissions submissions, Readers readers) {
		this.submissions = submissions;
		this.readers = readers;
	}

	@GetMapping(path = "/packages", produces = "application/json")
	@Operation(summary = "workspace.api.packages.all")
	List<PackageLine> all(@PathVariable String id, @Current Person person) {
		this.readers.require(id, person);
		return this.submissions.all(id).stream().map(PackageLine::of).toList();
	}

	@GetMapping("/package.zip")
	@Operation(summary = "workspace.api.packages.latest")
	ResponseEntity<Resource> latest(@PathVariable String id, @Current Person person) {
		this.readers.require(id, person);
		SubmissionPackage sent = this.submissions.latest(id).orElseThrow(() -> Refusal.of("submission.not-submitted"));
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("package-" + sent.version() + ".zip", StandardCharsets.UTF_8)
						.build()
						.toString())
			.contentType(MediaType.parseMediaType("application/zip"))
			.body(new FileSystemResource(this.submissions.file(sent)));
	}

	@GetMapping(path = "/receipt", produces = "application/json")
	@Operation(summary = "workspace.api.packages.receipt")
	ReceiptLine receipt(@PathVariable String id, @Current Person person) {
		this.readers.require(id, person);
		return this.submissions.receipt(id).map(ReceiptLine::of).orElseThrow(() -> Refusal.of("workspace.no-receipt"));
	}

	/** One submission. */
	record PackageLine(int version, int attempt, String contentDigest, String sha256, String sm3, long size, String by,
			Instant at) {

		static PackageLine of(SubmissionPackage sent) {
			return new PackageLine(sent.version(), sent.attempt(), sent.contentDigest().toString(), sent.sha256().hex(),
					sent.sm3().hex(), sent.size(), sent.personName(), sent.at());
		}

	}

	/** The bureau's receipt. */
	record ReceiptLine(String number, String bureau, int version, String code, Instant at) {

		static ReceiptLine of(Receipt receipt) {
			return new ReceiptLine(receipt.number(), receipt.bureau(), receipt.version(), receipt.code(), receipt.at());
		}

	}

}
