package org.ziping.report;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;

import org.ziping.campaign.Campaigns;
import org.ziping.campaign.spi.CampaignChoice;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;

/** The report templates on offer, read once at start. */
@Service
public class Templates implements CampaignChoice {

	private final Map<String, Template> templates = new LinkedHashMap<>();

	private final Dossiers dossiers;

	private final Campaigns campaigns;

	Templates(ResourcePatternResolver files, Dossiers dossiers, Campaigns campaigns) throws IOException {
		this.dossiers = dossiers;
		this.campaigns = campaigns;
		for (Resource file : files.getResources("classpath*:catalogue/report-templates/*.yaml")) {
			try (InputStream in = file.getInputStream()) {
				Template template = TemplateReader.read(in);
				this.templates.put(template.code(), template);
			}
		}
	}

	public Template get(String code) {
		Template template = this.templates.get(code);
		if (template == null) {
			throw Refusal.of("report.template-unknown", code);
		}
		return template;
	}

	/** The template that the dossier's campaign chose; the newest where it chose none. */
	public Template of(String dossier) {
		String chosen = this.campaigns.get(this.dossiers.get(dossier).campaign()).reportTemplate();
		return chosen.isBlank() ? all().get(0) : get(chosen);
	}

	/** Newest first. */
	public List<Template> all() {
		return this.templates.values()
			.stream()
			.sorted(Comparator.comparingInt(Template::fromYear).reversed().thenComparing(Template::code))
			.toList();
	}

	@Override
	public String kind() {
		return REPORT_TEMPLATE;
	}

	@Override
	public List<Choice> list() {
		return all().stream().map((template) -> new Choice(template.code(), template.name())).toList();
	}

}
