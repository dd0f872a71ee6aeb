package org.ziping.inspection.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import org.ziping.inspection.Finding;
import org.ziping.inspection.Level;

/** The same reading for programs. */
@RestController
@RequestMapping(path = "/api/v1/inspections", produces = "application/json")
@Tag(name = "inspection", description = "inspection.api")
class InspectionResource {

	private final ReadingDesk desk;

	InspectionResource(ReadingDesk desk) {
		this.desk = desk;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "inspection.api.file")
	Answer file(@RequestParam MultipartFile file) {
		return Answer.of(this.desk.read(file, null));
	}

	@PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
	@Operation(summary = "inspection.api.words")
	Answer words(@RequestBody byte[] words) {
		return Answer.of(this.desk.read(null, new String(words, StandardCharsets.UTF_8)));
	}

	/** All that was found, in order of weight. */
	record Answer(String title, int mandatory, int advisory, List<Line> findings) {

		static Answer of(ReadingDesk.Result result) {
			int grave = (int) result.findings().stream().filter((one) -> one.level() == Level.MANDATORY).count();
			return new Answer(result.text().title(), grave, result.findings().size() - grave,
					result.findings().stream().map(Line::of).toList());
		}

	}

	/** One finding, as the command prints it. */
	record Line(String code, Level level, String place, String quote, @Nullable String read, @Nullable String expected,
			String sentence, String fingerprint) {

		static Line of(Finding finding) {
			return new Line(finding.code(), finding.level(), finding.place(), finding.quote(), finding.read(),
					finding.expected(), finding.sentence(), finding.fingerprint());
		}

	}

}
