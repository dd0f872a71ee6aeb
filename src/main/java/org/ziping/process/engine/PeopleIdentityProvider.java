package org.ziping.process.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.jspecify.annotations.Nullable;
import org.ziping.core.Refusal;
import org.ziping.organisation.GroupId;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;

/**
 * Answers the engine's questions about people and groups from the organisation; the
 * engine's own tables hold nobody, and nobody signs in through it.
 */
class PeopleIdentityProvider implements ReadOnlyIdentityProvider {

	private final People people;

	private final KnownPeople known;

	private final UnaryOperator<String> groupName;

	PeopleIdentityProvider(People people, KnownPeople known, UnaryOperator<String> groupName) {
		this.people = people;
		this.known = known;
		this.groupName = groupName;
	}

	@Override
	public @Nullable User findUserById(String id) {
		return this.known.find(id).map(PeopleIdentityProvider::user).orElse(null);
	}

	@Override
	public @Nullable Group findGroupById(String id) {
		return GroupId.isOne(id) ? group(id) : null;
	}

	@Override
	public boolean checkPassword(String id, String password) {
		return false;
	}

	@Override
	public UserQuery createUserQuery() {
		return new Users(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
	}

	@Override
	public UserQuery createUserQuery(CommandContext commandContext) {
		return createUserQuery();
	}

	@Override
	public GroupQuery createGroupQuery() {
		return new Groups(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
	}

	@Override
	public GroupQuery createGroupQuery(CommandContext commandContext) {
		return createGroupQuery();
	}

	@Override
	public NativeUserQuery createNativeUserQuery() {
		throw Refusal.of("process.door");
	}

	@Override
	public @Nullable Tenant findTenantById(String id) {
		return null;
	}

	@Override
	public TenantQuery createTenantQuery() {
		return new NoTenants(Context.getProcessEngineConfiguration().getCommandExecutorTxRequired());
	}

	@Override
	public TenantQuery createTenantQuery(CommandContext commandContext) {
		return createTenantQuery();
	}

	@Override
	public void flush() {
		// nothing is ever written
	}

	@Override
	public void close() {
		// nothing is held open
	}

	private static User user(Person person) {
		UserEntity user = new UserEntity(person.id());
		user.setFirstName(person.name());
		user.setLastName("");
		return user;
	}

	private Group group(String id) {
		GroupEntity group = new GroupEntity(id);
		group.setName(this.groupName.apply(id));
		group.setType("WORKFLOW");
		return group;
	}

	private final class Users extends UserQueryImpl {

		private static final long serialVersionUID = 1L;

		/** Larger ones are the whole group under another name. */
		private static final int PAGED = 10_000;

		Users(CommandExecutor executor) {
			super(executor);
		}

		@Override
		public long executeCount(CommandContext commandContext) {
			return isWholeGroup() ? PeopleIdentityProvider.this.people.countMembers(getGroupId()) : found().count();
		}

		/** The engine leaves the page in the query itself and hands none over. */
		@Override
		public List<User> executeList(CommandContext commandContext, @Nullable Page page) {
			if (isWholeGroup() && getMaxResults() <= PAGED) {
				return PeopleIdentityProvider.this.people.members(getGroupId(), getFirstResult(), getMaxResults())
					.stream()
					.map(PeopleIdentityProvider::user)
					.toList();
			}
			return found().skip(getFirstResult()).limit(getMaxResults()).toList();
		}

		private boolean isWholeGroup() {
			return getGroupId() != null && getId() == null && getIds() == null && getTenantId() == null;
		}

		/** By id or by group; nobody lists everybody through the engine. */
		private Stream<User> found() {
			Stream<Person> known = Stream.empty();
			if (getGroupId() != null) {
				known = PeopleIdentityProvider.this.people.members(getGroupId()).stream();
			}
			else if (getId() != null || getIds() != null) {
				known = ((getId() != null) ? Stream.of(getId()) : Arrays.stream(getIds()))
					.map(PeopleIdentityProvider.this.known::find)
					.flatMap(Optional::stream);
			}
			return known.filter((person) -> getId() == null || getId().equals(person.id()))
				.filter((person) -> getTenantId() == null)
				.map(PeopleIdentityProvider::user);
		}

	}

	private final class Groups extends GroupQueryImpl {

		private static final long serialVersionUID = 1L;

		Groups(CommandExecutor executor) {
			super(executor);
		}

		@Override
		public long executeCount(CommandContext commandContext) {
			return found().count();
		}

		@Override
		public List<Group> executeList(CommandContext commandContext, @Nullable Page page) {
			return found().skip(getFirstResult()).limit(getMaxResults()).toList();
		}

		/** By member or by id. */
		private Stream<Group> found() {
			Stream<String> known = Stream.empty();
			if (getUserId() != null) {
				known = PeopleIdentityProvider.this.known.groupsOf(getUserId()).stream();
			}
			else if (getId() != null || getIds() != null) {
				known = (getId() != null) ? Stream.of(getId()) : Arrays.stream(getIds());
			}
			return known.filter(GroupId::isOne)
				.filter((id) -> getId() == null || getId().equals(id))
				.filter((id) -> getTenantId() == null)
				.map(PeopleIdentityProvider.this::group);
		}

	}

	private static final class NoTenants extends TenantQueryImpl {

		private static final long serialVersionUID = 1L;

		NoTenants(CommandExecutor executor) {
			super(executor);
		}

		@Override
		public long executeCount(CommandContext commandContext) {
			return 0;
		}

		@Override
		public List<Tenant> executeList(CommandContext commandContext, @Nullable Page page) {
			return List.of();
		}

	}

}
