package org.ziping.submission;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.document.DocumentReader;
import org.ziping.house.RoomTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The volume says what was frozen, and which version it is, on every page. */
@RoomTest
@Transactional
class VolumeTests {

	@Autowired
	SubmissionFixtures fixtures;

	@Autowired
	Volumes volumes;

	@Autowired
	Readings readings;

	private String dossier = "";

	@BeforeEach
	void bindsAVersion() {
		this.dossier = this.fixtures.boundWithText();
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.fixtures.standInOwnTime();
	}

	@Test
	void saysWhatWasFrozenWithItsCodeOnEveryPage() {
		String code = this.volumes.get(this.dossier, 1).code();
		List<String> pages = SubmissionFixtures.pages(this.volumes.pdf(this.dossier, 1));
		assertThat(pages).hasSizeGreaterThan(2).allSatisfy((page) -> assertThat(page).contains(code));
		assertThat(String.join("", pages)).contains("走访慰问人次").contains("120").contains("合同.pdf");
		assertThat(String.join("", pages)).contains("全年走访慰问120人次").contains("本单位运转正常");
	}

	@Test
	void theWordFileSaysTheSame() {
		var read = new DocumentReader().docx(new ByteArrayInputStream(this.volumes.docx(this.dossier, 1)));
		assertThat(String.join("\n", read.lines())).contains("云山市老干部事务局")
			.contains("走访慰问人次")
			.contains("合同.pdf")
			.contains("全年走访慰问120人次");
	}

	@Test
	void twoRenderingsAreTheSameBytes() {
		assertThat(this.volumes.pdf(this.dossier, 1)).isEqualTo(this.volumes.pdf(this.dossier, 1));
		assertThat(this.volumes.docx(this.dossier, 1)).isEqualTo(this.volumes.docx(this.dossier, 1));
	}

	@Test
	void theReadingNamesTheVersionAndEachPart() {
		Reading reading = this.readings.inForce(this.dossier);
		assertThat(reading.version()).isEqualTo(1);
		assertThat(reading.code()).isEqualTo(this.volumes.get(this.dossier, 1).code());
		assertThat(reading.settled()).isFalse();
		assertThat(reading.parts()).extracting(Reading.Part::key)
			.contains("report/1", "report/declaration", "indicator/score", "indicator/sheet", "evidence/index");
	}

	@Test
	void aFrozenVersionIsIntactUntilItsBytesChange() {
		FrozenContent content = this.volumes.get(this.dossier, 1).content();
		assertThat(content.isIntact()).isTrue();
		content.part("indicator/sheet").orElseThrow().bytes()[20] ^= 1;
		assertThat(content.isIntact()).isFalse();
	}

}
