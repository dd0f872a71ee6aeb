package org.ziping.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.Dossiers;
import org.ziping.evidence.EvidenceFixtures;
import org.ziping.house.RoomTest;
import org.ziping.house.Zips;
import org.ziping.submission.SealEntry.Stamped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ziping.submission.SubmissionFixtures.CHEN;
import static org.ziping.submission.SubmissionFixtures.DENG;
import static org.ziping.submission.SubmissionFixtures.YIN;

/** From the stamp to the receipt. */
@RoomTest
@Transactional
class SubmissionTests {

	private static final Stamped STAMPED = new Stamped(LocalDate.of(2026, 3, 2), 3);

	@Autowired
	SubmissionFixtures fixtures;

	@Autowired
	Seals seals;

	@Autowired
	Volumes volumes;

	@Autowired
	Submissions submissions;

	@Autowired
	Receipts receipts;

	@Autowired
	Rescores rescores;

	@Autowired
	SubmissionSheets sheets;

	@Autowired
	PackageBuilder builder;

	@Autowired
	Dossiers dossiers;

	private String dossier = "";

	@BeforeEach
	void waitsForItsSeal() {
		this.dossier = this.fixtures.sealing();
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.fixtures.standInOwnTime();
	}

	private SealEntry seal(int... pages) {
		byte[] scan = SubmissionFixtures.scan(this.volumes.pdf(this.dossier, 1), pages);
		return this.seals.register(this.dossier, STAMPED, "盖章.pdf", new ByteArrayInputStream(scan), YIN);
	}

	private int[] all() {
		return IntStream.rangeClosed(1, this.volumes.pages(this.dossier, 1)).toArray();
	}

	private SubmissionPackage submitted() {
		seal(all());
		this.fixtures.decide(this.dossier, "seal", YIN, Verdict.PASS, null);
		this.fixtures.decide(this.dossier, "submit_to_finance", CHEN, Verdict.PASS, null);
		return this.submissions.latest(this.dossier).orElseThrow();
	}

	private static void refuses(Runnable act, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	@Test
	void aScanWithAPageMissingIsRefusedAndThePageNamed() {
		int[] pages = all();
		refusesScan("缺第 2 页", IntStream.of(pages).filter((page) -> page != 2).toArray());
		refusesScan("第 1 页重复（扫描件第 2 页）", IntStream.concat(IntStream.of(1), IntStream.of(pages)).toArray());
		refusesScan("第 1 页位置不对（扫描件第 2 页）", IntStream.concat(IntStream.of(2, 1), IntStream.of(pages).skip(2)).toArray());
		assertThat(seal(pages).codesRead()).isEqualTo(pages.length);
	}

	private void refusesScan(String words, int... pages) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> seal(pages)).satisfies((refusal) -> {
			assertThat(refusal.code()).isEqualTo("submission.seal-differs");
			assertThat(new PrintedWords().say("refusal.submission.seal-differs", refusal.arguments())).contains(words);
		});
	}

	@Test
	void pagesWithoutACodeAreCountedAndComparedByEye() {
		int pages = all().length;
		refuses(() -> blank(pages - 1, true), "submission.seal-pages");
		refuses(() -> blank(pages, false), "submission.seal-unread");
		SealEntry entry = blank(pages, true);
		assertThat(entry.isByEye()).isTrue();
		assertThat(entry.codesRead()).isZero();
	}

	private SealEntry blank(int pages, boolean byEye) {
		return this.seals.register(this.dossier, STAMPED, byEye, "盖章.pdf",
				new ByteArrayInputStream(SubmissionFixtures.scan(pages)), YIN);
	}

	@Test
	void sealingWantsItsScan() {
		refuses(() -> this.fixtures.decide(this.dossier, "seal", YIN, Verdict.PASS, null), "submission.seal-missing");
		refuses(() -> this.seals.register(this.dossier, STAMPED, "盖章.docx",
				new ByteArrayInputStream(EvidenceFixtures.docx()), YIN), "submission.seal-kind");
		refuses(() -> this.seals.register(this.dossier, STAMPED, "盖章.pdf",
				new ByteArrayInputStream(SubmissionFixtures.scan(1)), CHEN_OF_ANOTHER), "submission.seal-not-yours");
	}

	private static final Actor CHEN_OF_ANOTHER = Actor.of("yu.hong", "余虹");

	@Test
	void submittingBuildsThePackageOnce() throws IOException {
		SubmissionPackage sent = submitted();
		assertThat(sent.contentDigest()).isEqualTo(this.dossiers.version(this.dossier, 1).sm3());
		this.submissions.submit(this.dossier, CHEN);
		this.submissions.submit(this.dossier, CHEN);
		assertThat(this.submissions.all(this.dossier)).hasSize(1);
		List<String> names = names(Files.readAllBytes(this.submissions.file(sent)));
		assertThat(names).contains("manifest.json", "01 自评报告.docx", "01 自评报告.pdf", "01 自评报告.ofd", "02 自评打分表.xlsx",
				"03 绩效数据表.xlsx", "04 佐证材料/0-1 合同.pdf", "05 盖章扫描件/盖章.pdf", "06 呈批表.pdf", "content/indicator/sheet");
		assertThat(PackageCheck.of(this.submissions.file(sent)).findings()).isEmpty();
	}

	@Test
	void nothingLeavesBeforeItIsSubmitted() {
		refuses(() -> this.submissions.submit(this.dossier, CHEN), "submission.not-submitted");
	}

	@Test
	void theSamePackageIsTheSameBytes() throws IOException {
		submitted();
		Volume volume = this.volumes.inForce(this.dossier);
		assertThat(built(volume)).isEqualTo(built(volume));
	}

	private byte[] built(Volume volume) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.builder.build(volume, this.dossiers.decisions(this.dossier), out);
		return out.toByteArray();
	}

	@Test
	void aReturnForFormLeavesAgainWithTheSameContent() {
		SubmissionPackage first = submitted();
		this.fixtures.decide(this.dossier, "finance_acceptance", DENG, Verdict.RETURN, "seal");
		SubmissionPackage second = submitted();
		assertThat(second.attempt()).isEqualTo(2);
		assertThat(second.contentDigest()).isEqualTo(first.contentDigest());
		assertThat(this.submissions.all(this.dossier)).hasSize(2);
	}

	@Test
	void closingIssuesOneReceipt() {
		submitted();
		this.rescores.score(this.dossier, new BigDecimal("95.5"), "采购执行率偏低", DENG);
		refuses(() -> this.rescores.score(this.dossier, new BigDecimal("95"), "说明", CHEN),
				"submission.rescore-not-yours");
		this.fixtures.decide(this.dossier, "finance_acceptance", DENG, Verdict.PASS, null);
		this.fixtures.close(this.dossier);
		this.fixtures.close(this.dossier);
		Receipt receipt = this.submissions.receipt(this.dossier).orElseThrow();
		assertThat(receipt.number()).isEqualTo("云财绩收〔2026〕0001");
		assertThat(receipt.personName()).isEqualTo("邓红");
		SubmissionSheet sheet = this.sheets.of(this.dossier);
		assertThat(sheet.isSame()).isTrue();
		assertThat(sheet.rescores()).singleElement()
			.satisfies((one) -> assertThat(one.points()).isEqualByComparingTo("95.5"));
		refuses(() -> this.receipts.record(this.dossier, paper("回执.pdf"), CHEN), "submission.receipt-not-yours");
	}

	private static Receipts.OnPaper paper(String scan) {
		return new Receipts.OnPaper("1号", LocalDate.of(2026, 3, 2), scan,
				new ByteArrayInputStream(SubmissionFixtures.scan(1)));
	}

	@Test
	void whereTheBureauWorksElsewhereTheReceiptIsShown() {
		submitted();
		this.fixtures.withoutBureau();
		refuses(() -> this.receipts.record(this.dossier, paper(""), CHEN), "submission.receipt-scan");
		Receipt receipt = this.receipts.record(this.dossier, paper("回执.pdf"), CHEN);
		assertThat(receipt.scanName()).isEqualTo("回执.pdf");
		assertThat(receipt.isRecorded()).isTrue();
	}

	private static List<String> names(byte[] zip) {
		return List.copyOf(Zips.read(zip).keySet());
	}

}
