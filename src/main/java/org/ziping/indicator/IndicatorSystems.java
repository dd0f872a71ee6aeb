package org.ziping.indicator;

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
import org.ziping.indicator.catalogue.SystemReader;

/** The indicator systems on offer, read and checked once at start. */
@Service
public class IndicatorSystems implements CampaignChoice {

	private final Map<String, IndicatorSystem> systems = new LinkedHashMap<>();

	private final Dossiers dossiers;

	private final Campaigns campaigns;

	IndicatorSystems(ResourcePatternResolver files, Dossiers dossiers, Campaigns campaigns) throws IOException {
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
		this.systems.put(system.code(), system);
	}

	public IndicatorSystem get(String code) {
		IndicatorSystem system = this.systems.get(code);
		if (system == null) {
			throw Refusal.of("indicator.system", code);
		}
		return system;
	}

	/** The system that the dossier's campaign chose; the newest where it chose none. */
	public IndicatorSystem of(String dossier) {
		String chosen = this.campaigns.get(this.dossiers.get(dossier).campaign()).indicatorSystem();
		return chosen.isBlank() ? all().get(0) : get(chosen);
	}

	/** Newest first. */
	public List<IndicatorSystem> all() {
		return this.systems.values()
			.stream()
			.sorted(Comparator.comparingInt(IndicatorSystem::fromYear).reversed())
			.toList();
	}

	@Override
	public String kind() {
		return INDICATOR_SYSTEM;
	}

	@Override
	public List<Choice> list() {
		return all().stream().map((system) -> new Choice(system.code(), system.name())).toList();
	}

}
