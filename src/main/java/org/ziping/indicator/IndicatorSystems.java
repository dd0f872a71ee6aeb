package org.ziping.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;

import org.ziping.campaign.Campaigns;
import org.ziping.campaign.spi.CampaignChoice;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.indicator.catalogue.SystemLines;
import org.ziping.indicator.catalogue.SystemReader;

/**
 * The indicator systems on offer: shipped ones, read and checked once at start, and those
 * that two people published.
 */
@Service
public class IndicatorSystems implements CampaignChoice {

	private final Map<String, IndicatorSystem> shipped = new LinkedHashMap<>();

	/** What was published never changes, so one reading is enough. */
	private final Map<String, IndicatorSystem> published = new ConcurrentHashMap<>();

	private final SystemVersionRows versions;

	private final Dossiers dossiers;

	private final Campaigns campaigns;

	IndicatorSystems(ResourcePatternResolver files, SystemVersionRows versions, Dossiers dossiers, Campaigns campaigns)
			throws IOException {
		this.versions = versions;
		this.dossiers = dossiers;
		this.campaigns = campaigns;
		for (Resource file : files.getResources("classpath*:catalogue/indicator-systems/*.yaml")) {
			try (InputStream in = file.getInputStream()) {
				add(SystemReader.read(in));
			}
		}
	}

	private void add(IndicatorSystem system) {
		List<Refusal> findings = SystemCheck.of(system);
		if (!findings.isEmpty()) {
			throw new IllegalStateException("the catalogue's " + system.code() + " is wrong: " + findings);
		}
		this.shipped.put(system.code(), system);
	}

	public IndicatorSystem get(String code) {
		IndicatorSystem system = this.shipped.get(code);
		return (system != null) ? system : this.published.computeIfAbsent(code, this::read);
	}

	private IndicatorSystem read(String code) {
		return this.versions.findByCode(code)
			.filter((version) -> version.state() == SystemVersion.State.PUBLISHED)
			.map((version) -> SystemLines.system(version.text()))
			.orElseThrow(() -> Refusal.of("indicator.system", code));
	}

	/** The system that the dossier's campaign chose; the newest where it chose none. */
	public IndicatorSystem of(String dossier) {
		String chosen = this.campaigns.get(this.dossiers.get(dossier).campaign()).indicatorSystem();
		return chosen.isBlank() ? shipped().get(0) : get(chosen);
	}

	/** What came with the programme, newest first. */
	public List<IndicatorSystem> shipped() {
		return this.shipped.values()
			.stream()
			.sorted(Comparator.comparingInt(IndicatorSystem::fromYear).reversed())
			.toList();
	}

	/** Everything on offer: what two people published first, each newest first. */
	public List<IndicatorSystem> all() {
		Stream<IndicatorSystem> own = this.versions.findByStateOrderByChangedAtDesc(SystemVersion.State.PUBLISHED)
			.stream()
			.map((version) -> get(version.code()));
		return Stream.concat(own, shipped().stream()).toList();
	}

	@Override
	public String kind() {
		return INDICATOR_SYSTEM;
	}

	@Override
	public List<Choice> list() {
		return Stream.concat(shipped().stream(), all().stream())
			.map((system) -> new Choice(system.code(), system.name()))
			.distinct()
			.toList();
	}

}
