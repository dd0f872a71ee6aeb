package org.ziping.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

import org.springframework.stereotype.Component;

import org.ziping.campaign.CampaignFixtures;
import org.ziping.core.Actor;
import org.ziping.core.Verdict;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.StepScope;
import org.ziping.dossier.routing.Act;
import org.ziping.dossier.routing.Conclusions;
import org.ziping.dossier.routing.Gatekeeper;
import org.ziping.evidence.EvidenceFixtures;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.indicator.CollectingDossier;
import org.ziping.indicator.Column;
import org.ziping.indicator.Sheets;
import org.ziping.report.ChapterText;
import org.ziping.report.Reports;

/**
 * A dossier of the trial's bureau with a frozen version, and the way it takes from there.
 */
@Component
public class SubmissionFixtures {

	public static final Actor YIN = CollectingDossier.YIN;

	public static final Actor CHEN = CollectingDossier.CHEN;

	public static final Actor DENG = CampaignFixtures.DENG;

	private final CollectingDossier collecting;

	private final Dossiers dossiers;

	private final Gatekeeper gate;

	private final Conclusions conclusions;

	private final Sheets sheets;

	private final EvidenceFolder evidence;

	private final Reports reports;

	private final EntityManager entities;

	SubmissionFixtures(CollectingDossier collecting, Dossiers dossiers, Gatekeeper gate, Conclusions conclusions,
			Sheets sheets, EvidenceFolder evidence, Reports reports, EntityManager entities) {
		this.collecting = collecting;
		this.dossiers = dossiers;
		this.gate = gate;
		this.conclusions = conclusions;
		this.sheets = sheets;
		this.evidence = evidence;
		this.reports = reports;
		this.entities = entities;
	}

	/** Frozen as version 1; the way there is proved elsewhere. */
	public String bound() {
		return frozen(opened());
	}

	/** The same with a chapter that holds a live figure. */
	public String boundWithText() {
		return boundWithText("全年走访慰问{{figure LZ03.FINAL}}。\n（一）基本情况\n本单位运转正常。");
	}

	public String boundWithText(String text) {
		String id = opened();
		this.collecting.stand(id, "WRITING");
		this.reports.write(id, "1", ChapterText.typed(text), 0, CHEN);
		return frozen(id);
	}

	private String frozen(String id) {
		this.collecting.stand(id, "RECHECKING");
		this.conclusions.freeze(id, CHEN);
		this.entities.flush();
		return id;
	}

	private String opened() {
		String id = this.collecting.open(2025);
		this.sheets.record(id, "LZ03", Column.FINAL, "120", CollectingDossier.ZHAO, 0);
		this.evidence.store(id, CollectingDossier.SERVICE, "LZ03", CollectingDossier.ZHAO, "合同.pdf",
				new ByteArrayInputStream(EvidenceFixtures.pdf("contract")));
		return id;
	}

	/** Approved, and waiting for the seal. */
	public String sealing() {
		String id = bound();
		decide(id, "group_confirm", Actor.of("ma.chao", "马超"), Verdict.PASS, null);
		decide(id, "deputy_approval", Actor.of("ma.chao", "马超"), Verdict.PASS, null);
		decide(id, "leader_approval", Actor.of("huang.guoqiang", "黄国强"), Verdict.PASS, null);
		decide(id, "finalize", CHEN, Verdict.PASS, null);
		return id;
	}

	public void decide(String id, String step, Actor by, Verdict verdict, String target) {
		this.gate.decide(new Act(id, step, null, null, by, List.of("职务"), verdict, "意见", target, List.of(),
				this.dossiers.digest(id, StepScope.frozen()).toString(), List.of(), Map.of(), null));
		this.entities.flush();
	}

	public void close(String id) {
		this.conclusions.close(id);
		this.entities.flush();
	}

	/** Nobody of the finance bureau works here any more. */
	void withoutBureau() {
		this.entities.createNativeQuery("delete from organisation_post where post_role = 'FINANCE_PERFORMANCE'")
			.executeUpdate();
		this.entities.clear();
	}

	public void standInOwnTime() {
		this.collecting.leave();
	}

	/** A scan of so many blank pages. */
	public static byte[] scan(int pages) {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (int page = 0; page < pages; page++) {
				document.addPage(new PDPage());
			}
			document.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * These pages of a volume, counted from 1, as they come back whole from the stamp.
	 */
	public static byte[] scan(byte[] volume, int... pages) {
		try (PDDocument whole = Loader.loadPDF(volume);
				PDDocument scan = new PDDocument();
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (int page : pages) {
				scan.importPage(whole.getPage(page - 1));
			}
			scan.save(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> pages(byte[] pdf) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			List<String> pages = new ArrayList<>();
			PDFTextStripper stripper = new PDFTextStripper();
			for (int page = 1; page <= document.getNumberOfPages(); page++) {
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				pages.add(stripper.getText(document));
			}
			return pages;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
