package org.ziping.house;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import org.ziping.Ziping;

import static org.assertj.core.api.Assertions.assertThat;

/** The walls of the house: a room looks down, never up. */
class ModularityTests {

	private final ApplicationModules rooms = ApplicationModules.of(Ziping.class);

	@Test
	void everyRoomUsesOnlyTheRoomsBelow() {
		this.rooms.verify();
	}

	@Test
	void everyRoomHasItsPlate() {
		assertThat(this.rooms.stream().map((room) -> room.getIdentifier().toString())).contains("core", "audit",
				"organisation", "calendar", "document", "campaign", "inspection", "dossier", "evidence", "indicator",
				"report", "submission", "monitoring", "rectification", "process", "worklist", "notification", "studio",
				"insight", "workspace", "web");
	}

	@Test
	void theRoomsAreDrawn() {
		new Documenter(this.rooms).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml().writeModuleCanvases();
		assertThat(java.nio.file.Path.of("target/spring-modulith-docs")).isNotEmptyDirectory();
	}

}
