package org.ziping.indicator;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.house.RoomTest;
import org.ziping.indicator.catalogue.SystemText.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RoomTest
@Transactional
class SystemVersionsIntegrationTests {

	private static final Actor DENG = Actor.of("deng.hong", "邓红");

	private static final Actor YE = Actor.of("ye.qing", "叶青");

	@Autowired
	SystemVersions versions;

	@Autowired
	IndicatorSystems systems;

	private SystemVersion copy() {
		return this.versions.copy("ziping-trial-2026", "ys-2027", "云山市指标体系（2027）", DENG);
	}

	private SystemVersion weigh(SystemVersion version, int at, String weight) {
		Map<String, String> line = new HashMap<>(version.text().of(Part.LEAVES).get(at));
		line.put("weight", weight);
		return this.versions.line(version.id(), Part.LEAVES, at, line, version.edition(), DENG);
	}

	private void refuses(Runnable act, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(act::run)
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	@Test
	void aCopyIsChangedCheckedAndPublishedByTwoPeople() {
		SystemVersion version = weigh(copy(), 0, "25");
		refuses(() -> this.versions.offer(version.id(), DENG), "indicator.system-findings");
		SystemVersion sound = weigh(version, 5, "15");
		refuses(() -> this.versions.publish(sound.id(), YE), "indicator.system-not-offered");
		this.versions.offer(sound.id(), DENG);
		refuses(() -> this.versions.publish(sound.id(), DENG), "indicator.system-second");
		refuses(() -> this.systems.get("ys-2027"), "indicator.system");
		this.versions.publish(sound.id(), YE);
		assertThat(this.systems.get("ys-2027").indicator("F04").weight()).isEqualByComparingTo("25");
		assertThat(this.systems.all()).extracting(IndicatorSystem::code).startsWith("ys-2027");
		assertThat(this.systems.list().get(0).code()).isNotEqualTo("ys-2027");
	}

	@Test
	void whatIsPublishedIsFrozen() {
		SystemVersion version = copy();
		this.versions.offer(version.id(), DENG);
		refuses(() -> weigh(version, 0, "30"), "indicator.system-frozen");
		this.versions.publish(version.id(), YE);
		refuses(() -> weigh(version, 0, "30"), "indicator.system-frozen");
		refuses(() -> this.versions.takeBack(version.id(), DENG), "indicator.system-not-offered");
		refuses(() -> this.versions.discard(version.id(), DENG), "indicator.system-frozen");
		assertThat(this.versions.copy("ys-2027", "ys-2028", "下一年", DENG).basedOn()).isEqualTo("ys-2027");
	}

	@Test
	void twoWritersDoNotOverwriteEachOther() {
		SystemVersion version = copy();
		int seen = version.edition();
		weigh(version, 0, "25");
		refuses(() -> this.versions.line(version.id(), Part.LEAVES, 1, Map.of("name", "x"), seen, YE),
				"indicator.system-changed");
	}

	@Test
	void codesAreTakenOnceAndStrangersAreKeptOut() {
		copy();
		refuses(this::copy, "indicator.system-code");
		refuses(() -> this.versions.copy("zj-2021", "zj-2021", "同名", DENG), "indicator.system-code");
		refuses(() -> this.versions.copy("zj-2021", "Ab c", "坏代码", DENG), "indicator.system-code");
		refuses(() -> this.versions.copy("zj-2021", "own-2027", "单位自编", Actor.of("chen.hui", "陈慧")),
				"organisation.not-allowed");
	}

}
