package org.ziping.process.engine;

import java.util.List;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.ziping.core.Refusal;
import org.ziping.house.HouseTest;
import org.ziping.process.engine.reader.ReaderFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** The guards as the house wires them: our engine, our people, our filter. */
@HouseTest
class GuardedHouseTests {

	@Autowired
	ProcessEngine engine;

	@Autowired
	MockMvc browser;

	@Test
	void theEngineHasItsGuards() {
		ProcessEngineConfigurationImpl wired = (ProcessEngineConfigurationImpl) this.engine
			.getProcessEngineConfiguration();
		assertThat(wired.getExpressionManager()).isInstanceOf(GuardedExpressions.class);
		assertThat(wired.getScriptEngineResolver()).isInstanceOf(NoScripts.class);
		assertThat(wired.getArtifactFactory()).isInstanceOf(NoClasses.class);
		assertThat(wired.getBpmnParseFactory()).isInstanceOf(NothingSlipsBy.class);
		assertThat(wired.getDeployers().get(0)).isInstanceOf(OnlyReadFiles.class);
		assertThat(wired.isEnableExpressionsInAdhocQueries()).isFalse();
		assertThat(wired.isEnableExpressionsInStoredQueries()).isFalse();
		assertThat(wired.isDeserializationTypeValidationEnabled()).isTrue();
		assertThat(wired.isJavaSerializationFormatEnabled()).isFalse();
		assertThat(wired.isEnableXxeProcessing()).isFalse();
		assertThat(wired.isCmmnEnabled()).isFalse();
		assertThat(wired.getQueryMaxResultsLimit()).isEqualTo(2000);
	}

	@Test
	void theEngineAsksTheOrganisationWhoThereIs() {
		User person = this.engine.getIdentityService().createUserQuery().userId("chen.hui").singleResult();
		assertThat(person.getFirstName()).isEqualTo("陈慧");
		List<Group> groups = this.engine.getIdentityService().createGroupQuery().groupMember("chen.hui").list();
		assertThat(groups).extracting(Group::getId).contains("U-440100-001:finance-office");
		assertThat(
				this.engine.getIdentityService().createUserQuery().memberOfGroup("U-440100-001:finance-office").list())
			.extracting(User::getId)
			.contains("chen.hui");
		assertThat(this.engine.getIdentityService().checkPassword("chen.hui", "ziping2026")).isFalse();
	}

	@Test
	void nobodyIsWrittenIntoTheEnginesTables() {
		assertThat(this.engine.getIdentityService().isReadOnly()).isTrue();
		assertThatThrownBy(() -> this.engine.getIdentityService().newUser("intruder")).isNotNull();
	}

	@Test
	void refusesToDeployWhatTheReaderDidNotApprove() {
		Throwable thrown = catchThrowable(
				() -> Engines.deploy(this.engine, "evil.bpmn", ReaderFixtures.oneStep("camunda:priority=\"1\"", "")));
		assertThat(Refusal.within(thrown)).extracting(Refusal::code).containsExactly("process.diagram");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/admin/default/", "/camunda/api/admin/setup/default/user/create",
			"/camunda/api/engine/engine/default/deployment", "/camunda/app/cockpit/default/" })
	void deniesToThePeopleOfAUnit(String path) throws Exception {
		this.browser.perform(get(path).with(user("chen.hui"))).andExpect(status().isForbidden());
	}

	@Test
	void welcomeLeadsHome() throws Exception {
		this.browser.perform(get("/camunda/app/welcome/default/").with(user("chen.hui"))).andExpect(redirectedUrl("/"));
	}

	@Test
	void fact3_thereIsNoEngineRest() throws Exception {
		this.browser.perform(get("/engine-rest/engine").with(user("chen.hui"))).andExpect(status().isNotFound());
	}

}
