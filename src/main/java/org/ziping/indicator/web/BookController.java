package org.ziping.indicator.web;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.document.DocumentWriter;
import org.ziping.dossier.Dossiers;
import org.ziping.indicator.ScoreIntake;
import org.ziping.indicator.ScoreSide;
import org.ziping.indicator.SheetBooks;
import org.ziping.indicator.Sheets;
import org.ziping.indicator.SideScores;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** 基础数据表 and 自评打分表 as workbooks, out and in. */
@Controller
@RequestMapping("/dossiers/{id}")
class BookController {

	private final SheetBooks books;

	private final Sheets sheets;

	private final SideScores sides;

	private final ScoreIntake intake;

	private final DocumentWriter writer;

	private final Dossiers dossiers;

	private final Reading reading;

	BookController(SheetBooks books, Sheets sheets, SideScores sides, ScoreIntake intake, DocumentWriter writer,
			Dossiers dossiers, Reading reading) {
		this.books = books;
		this.sheets = sheets;
		this.sides = sides;
		this.intake = intake;
		this.writer = writer;
		this.dossiers = dossiers;
		this.reading = reading;
	}

	@GetMapping("/sheet.xlsx")
	ResponseEntity<byte[]> values(@PathVariable String id, @Current Person person) {
		this.reading.require(id, person);
		String title = this.reading.title(id, "indicator.sheet.title");
		return Files.of(title + ".xlsx", Files.XLSX, this.writer.xlsx(this.books.values(title, this.sheets.of(id))));
	}

	@GetMapping("/scores.xlsx")
	ResponseEntity<byte[]> scores(@PathVariable String id, @Current Person person) {
		this.reading.require(id, person);
		String title = this.reading.title(id, "indicator.scores.title");
		boolean finance = this.sides.visible(id, person.id()).contains(ScoreSide.FINANCE);
		return Files.of(title + ".xlsx", Files.XLSX,
				this.writer.xlsx(this.books.scores(title, this.sides.of(id), finance)));
	}

	@GetMapping("/score-book")
	String show(@PathVariable String id, @Current Person person, Model model) {
		this.reading.require(id, person);
		model.addAttribute("dossier", this.dossiers.get(id));
		return "indicator/score-book";
	}

	@PostMapping("/score-book")
	String take(@PathVariable String id, @RequestParam MultipartFile file, @Current Person person, @Current Actor by,
			HttpServletResponse response, Model model) throws IOException {
		this.reading.require(id, person);
		try (InputStream in = file.getInputStream()) {
			model.addAttribute("taken", this.intake.take(id, in, by));
		}
		catch (Refusal refusal) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("refused", refusal);
		}
		return show(id, person, model);
	}

}
