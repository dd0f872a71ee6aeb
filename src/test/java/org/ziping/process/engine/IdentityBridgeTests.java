package org.ziping.process.engine;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import org.ziping.house.HouseTest;
import org.ziping.organisation.NewPost;
import org.ziping.organisation.People;
import org.ziping.organisation.PostRequests;
import org.ziping.organisation.Role;
import org.ziping.organisation.Staff;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine sees people as the register has them now, page by page, and keeps none. */
@HouseTest
class IdentityBridgeTests {

	private static final String UNIT = "440100-002";

	@Autowired
	IdentityService identity;

	@Autowired
	Staff staff;

	@Autowired
	PostRequests requests;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate database;

	@Test
	void changeIsSeenAtOnceAlthoughAnswersAreKept() {
		if (this.people.find("bridge.one").isEmpty()) {
			this.staff.enter("bridge.one", "桥一", UNIT, this.people.actor("sys.admin"));
		}
		assertThat(groups("bridge.one")).isEmpty();
		NewPost asked = new NewPost("bridge.one", UNIT, null, Role.GROUP_MEMBER, "干事", null, null, "新任");
		this.requests.confirm(this.requests.appoint(asked, this.people.actor("sys.admin")).id(),
				this.people.actor("sec.admin"));
		assertThat(groups("bridge.one")).containsExactly("U-440100-002:group-member");
		this.staff.leave("bridge.one", this.people.actor("sys.admin"));
		assertThat(groups("bridge.one")).isEmpty();
		this.staff.comeBack("bridge.one", this.people.actor("sys.admin"));
	}

	@Test
	void groupIsReadPageByPage() {
		String group = "U-440100-001:group-member";
		long all = this.identity.createUserQuery().memberOfGroup(group).count();
		List<String> whole = ids(this.identity.createUserQuery().memberOfGroup(group).list());
		assertThat(all).isEqualTo(whole.size()).isGreaterThan(3);
		assertThat(ids(this.identity.createUserQuery().memberOfGroup(group).listPage(1, 2)))
			.isEqualTo(whole.subList(1, 3));
		assertThat(this.identity.createUserQuery().memberOfGroup(group).listPage(100, 5)).isEmpty();
		assertThat(this.identity.createUserQuery().list()).isEmpty();
	}

	@Test
	void engineKeepsNobody() {
		for (String table : List.of("ACT_ID_USER", "ACT_ID_GROUP", "ACT_ID_MEMBERSHIP")) {
			assertThat(this.database.queryForObject("select count(*) from " + table, Long.class)).isZero();
		}
	}

	private List<String> groups(String person) {
		return this.identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList();
	}

	private static List<String> ids(List<User> users) {
		return users.stream().map(User::getId).toList();
	}

}
