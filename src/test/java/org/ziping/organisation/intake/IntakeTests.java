package org.ziping.organisation.intake;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.house.RoomTest;
import org.ziping.organisation.People;
import org.ziping.organisation.Role;
import org.ziping.organisation.Units;
import org.ziping.organisation.intake.IntakeView.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/** A workbook enters as a whole or not at all, and says cell by cell why not. */
@RoomTest
class IntakeTests {

	@Autowired
	Intakes intakes;

	@Autowired
	Background background;

	@Autowired
	RegisterWriter writer;

	@Autowired
	RegisterReader reader;

	@Autowired
	RegisterWords words;

	@Autowired
	People people;

	@Autowired
	Units units;

	@Autowired
	AuditTrail audit;

	@Autowired
	JdbcTemplate database;

	private Actor system() {
		return this.people.actor("sys.admin");
	}

	private Actor security() {
		return this.people.actor("sec.admin");
	}

	private IntakeView taken(RegisterFixtures book) throws Exception {
		String id = this.intakes.take("人员.xlsx", book.bytes(), system());
		this.background.settle();
		return this.intakes.get(id);
	}

	private IntakeView entered(RegisterFixtures book) throws Exception {
		IntakeView checked = taken(book);
		assertThat(checked.findings()).isEmpty();
		this.intakes.confirm(checked.id(), security());
		this.background.settle();
		return this.intakes.get(checked.id());
	}

	@Test
	void entersAllOfItOnceTheSecondPersonConfirms() throws Exception {
		int size = Integer.getInteger("rounds", 300);
		IntakeView checked = taken(RegisterFixtures.of("IN", size));
		assertThat(checked.state()).as(checked.findings().toString()).isEqualTo(State.WAITING);
		assertThat(this.people.find("in.p1")).isEmpty();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.intakes.confirm(checked.id(), system()));
		this.intakes.confirm(checked.id(), security());
		this.background.settle();
		assertThat(this.intakes.get(checked.id()).state()).isEqualTo(State.ENTERED);
		assertThat(this.people.nameOf("in.p0")).isEqualTo("喆堃𠮷");
		assertThat(this.people.holdingInSection("IN-0-A", Role.SECTION_HEAD)).isNotEmpty();
		assertThat(this.units.isBelow("IN-1", "IN-0")).isTrue();
		assertThat(this.audit.of("organisation")).anyMatch((entry) -> entry.act().equals("intake.enter"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.intakes.confirm(checked.id(), security()));
	}

	@Test
	void readingAgainBringsUpToDateAndDoublesNothing() throws Exception {
		RegisterFixtures book = RegisterFixtures.of("UP", 20);
		entered(book);
		RegisterFixtures again = RegisterFixtures.of("UP", 20)
			.row(Sheet.PEOPLE, "up.new", "新人", "UP-0")
			.row(Sheet.POSTS, "up.new", "UP-0", "", "主要领导", "局长", "", "");
		assertThat(entered(again).state()).isEqualTo(State.ENTERED);
		assertThat(count("organisation_person", "up.%", "id")).isEqualTo(21);
		assertThat(count("organisation_post", "up.%", "person")).isEqualTo(21);
		assertThat(this.people.holds("up.new", "UP-0", Role.LEADER)).isTrue();
	}

	@Test
	void saysCellByCellWhatIsWrongAndEntersNothing() throws Exception {
		String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
		RegisterFixtures book = RegisterFixtures.empty()
			.unit("BAD-CZ", "坏财政局", "财政部门", "", "")
			.unit("BAD-1", "一", "预算部门", "BAD-2", "BAD-CZ")
			.unit("BAD-2", "二", "预算部门", "BAD-1", "BAD-CZ")
			.unit("BAD-1", "又一", "预算部门", "", "BAD-CZ")
			.unit("BAD-3", "三<script>", "不知道", "", "NOWHERE")
			.row(Sheet.PEOPLE, "bad.one", "王\n五", "BAD-2")
			.row(Sheet.PEOPLE, "bad.two", "赵六", "BAD-9")
			.row(Sheet.PEOPLE, "Bad Three", "钱七", "BAD-2")
			.row(Sheet.POSTS, "bad.one", "BAD-2", "", "科室经办", "职员", "昨天", today)
			.row(Sheet.POSTS, "sys.admin", "BAD-2", "", "主要领导", "局长", "", "")
			.row(Sheet.POSTS, "bad.one", "BAD-2", "", "财政绩效科", "职员", "", "");
		IntakeView checked = taken(book);
		assertThat(checked.state()).isEqualTo(State.WRONG);
		assertThat(checked.findings()).extracting(Finding::sheet, Finding::cell, Finding::code)
			.contains(tuple("UNITS", "A5", "twice"), tuple("UNITS", "F4", "loop"), tuple("UNITS", "B6", "form.name"),
					tuple("UNITS", "C6", "kind"), tuple("UNITS", "G6", "not-a-bureau"),
					tuple("PEOPLE", "C3", "no-unit"), tuple("PEOPLE", "A3", "no-post"),
					tuple("PEOPLE", "A4", "form.person-id"), tuple("POSTS", "C2", "section-needed"),
					tuple("POSTS", "F2", "day"), tuple("POSTS", "A3", "oneself"), tuple("POSTS", "D3", "separated"),
					tuple("POSTS", "D4", "role-in-bureau"));
		assertThat(this.units.find("BAD-CZ")).isEmpty();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.intakes.confirm(checked.id(), security()));
	}

	@Test
	void everyFindingIsWorded() throws Exception {
		String source = java.nio.file.Files
			.readString(java.nio.file.Path.of("src/main/resources/messages/organisation.properties"));
		for (String code : List.of("sheet", "column", "empty", "twice", "kind", "yes-no", "no-unit", "loop", "parent",
				"bureau-of-bureau", "bureau-missing", "not-a-bureau", "section-elsewhere", "no-post", "role",
				"section-needed", "section-unneeded", "no-section", "role-in-bureau", "no-person", "left", "oneself",
				"post-twice", "separated", "process-admin", "day", "period", "form.code", "form.region", "form.name",
				"form.person-id", "file.no-workbook", "file.no-sheet", "file.rows")) {
			assertThat(source).contains("organisation.import.wrong." + code + "=")
				.contains("organisation.import.mend." + code + "=");
		}
	}

	@Test
	void refusesWhatIsNoWorkbook() throws Exception {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.intakes.take("x.xlsx", "hello".getBytes(), system()));
		String id = this.intakes.take("x.xlsx", new byte[] { 'P', 'K', 3, 4, 0, 0 }, system());
		this.background.settle();
		assertThat(this.intakes.get(id).state()).isEqualTo(State.WRONG);
		assertThatExceptionOfType(Refusal.class).isThrownBy(
				() -> this.intakes.take("x.xlsx", RegisterFixtures.empty().bytes(), this.people.actor("su.qing")));
	}

	@Test
	void whatIsExportedCanBeReadAgainWithoutFindings() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.writer.write(out, true);
		java.nio.file.Path file = java.nio.file.Files.createTempFile("export", ".xlsx");
		java.nio.file.Files.write(file, out.toByteArray());
		Findings findings = new Findings();
		Intake intake = new Intake();
		this.reader.read(file, intake::add, findings);
		new Check(intake, Stock.of(this.database, LocalDate.now(ZoneId.of("Asia/Shanghai"))), findings, this.words)
			.run("sys.admin");
		assertThat(intake.of(Sheet.PEOPLE)).hasSizeGreaterThan(30);
		assertThat(findings.kept().stream().filter((one) -> !one.code().equals("no-post"))).isEmpty();
		java.nio.file.Files.delete(file);
	}

	private long count(String table, String like, String column) {
		Long count = this.database.queryForObject("select count(*) from " + table + " where " + column + " like ?",
				Long.class, like);
		return (count != null) ? count : 0;
	}

}
