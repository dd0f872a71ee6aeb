package org.ziping.organisation.signin;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.ziping.core.CannotStart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Against a directory that runs in this process. */
class OfficeDirectoryTests {

	private static final String BASE = "ou=people,dc=office";

	private InMemoryDirectoryServer server;

	@BeforeEach
	void anOffice() throws Exception {
		InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=office");
		config.addAdditionalBindCredentials("cn=reader,dc=office", "reader-secret");
		config.setAuthenticationRequiredOperationTypes(com.unboundid.ldap.sdk.OperationType.SEARCH);
		config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("here", 0));
		this.server = new InMemoryDirectoryServer(config);
		this.server.startListening();
		this.server.add("dn: dc=office", "objectClass: domain", "dc: office");
		this.server.add("dn: " + BASE, "objectClass: organizationalUnit", "ou: people");
		for (String[] person : new String[][] { { "he.jing", "Tide-7-kettle" }, { "gao.yan", "窗外有Fiddle9声" } }) {
			this.server.add("dn: uid=" + person[0] + "," + BASE, "objectClass: inetOrgPerson", "uid: " + person[0],
					"cn: x", "sn: x", "userPassword: " + person[1]);
		}
	}

	@AfterEach
	void closed() {
		this.server.shutDown(true);
	}

	private OfficeDirectory directory() {
		return new OfficeDirectory(new DirectorySettings("ldap://127.0.0.1:" + this.server.getListenPort(), BASE,
				"(uid={0})", "cn=reader,dc=office", "reader-secret"));
	}

	@Test
	void rightPasswordIsRightAndAnyOtherIsNot() {
		assertThat(directory().matches("he.jing", "Tide-7-kettle")).isTrue();
		assertThat(directory().matches("gao.yan", "窗外有Fiddle9声")).isTrue();
		assertThat(directory().matches("he.jing", "窗外有Fiddle9声")).isFalse();
		assertThat(directory().matches("nobody.here", "Tide-7-kettle")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "he*", "he.jing)(uid=*", "*)(objectClass=*", "he.jing,ou=people", "" })
	void nothingTypedBecomesPartOfTheQuestion(String name) {
		assertThat(directory().matches(name, "Tide-7-kettle")).isFalse();
	}

	@Test
	void emptyPasswordIsNoPassword() {
		assertThat(directory().matches("he.jing", "")).isFalse();
	}

	@Test
	void nobodyEntersWhileTheDirectoryIsAway() {
		OfficeDirectory directory = directory();
		this.server.shutDown(true);
		assertThat(directory.matches("he.jing", "Tide-7-kettle")).isFalse();
	}

	@Test
	void settingsThatCannotBeAreRefused() {
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> new DirectorySettings("http://office", BASE, "(uid={0})", "", ""));
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> new DirectorySettings("ldap://office", BASE, "(uid=x)", "", ""));
		assertThat(new OfficeDirectory(new DirectorySettings(null, "", "(uid={0})", "", "")).isSet()).isFalse();
	}

}
