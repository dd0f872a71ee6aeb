package org.ziping.organisation.signin;

import java.time.Duration;
import java.util.Hashtable;
import java.util.Objects;
import java.util.Optional;

import javax.naming.AuthenticationException;
import javax.naming.Context;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Asks the office's LDAP directory whether a password is right. It opens nothing where
 * none is set, and a directory that does not answer lets nobody in.
 */
@Component
class OfficeDirectory {

	private static final Logger log = LoggerFactory.getLogger(OfficeDirectory.class);

	private static final String PATIENCE = String.valueOf(Duration.ofSeconds(5).toMillis());

	private final DirectorySettings settings;

	OfficeDirectory(DirectorySettings settings) {
		this.settings = settings;
	}

	boolean isSet() {
		return this.settings.isSet();
	}

	/**
	 * An empty password would be a bind as nobody, which many directories call a success.
	 */
	boolean matches(String person, String password) {
		if (!isSet() || person.isBlank() || password.isEmpty()) {
			return false;
		}
		try {
			// Somebody unknown costs a bind, too.
			Optional<String> found = find(person);
			boolean right = binds(found.orElse("uid=nobody," + this.settings.base()), password);
			return right && found.isPresent();
		}
		catch (NamingException ex) {
			log.error("The directory {} did not answer: {}", this.settings.url(), ex.toString());
			return false;
		}
	}

	/** The one name in the directory; two people of one name are nobody. */
	private Optional<String> find(String person) throws NamingException {
		DirContext directory = open(this.settings.account(), this.settings.password());
		try {
			SearchControls whole = new SearchControls();
			whole.setSearchScope(SearchControls.SUBTREE_SCOPE);
			whole.setReturningAttributes(new String[0]);
			whole.setCountLimit(2);
			// The directory's own way of quoting: nothing typed becomes part of the
			// filter.
			NamingEnumeration<SearchResult> found = directory.search(this.settings.base(), this.settings.filter(),
					new Object[] { person }, whole);
			String name = found.hasMore() ? found.next().getNameInNamespace() : null;
			return found.hasMore() ? Optional.empty() : Optional.ofNullable(name);
		}
		finally {
			directory.close();
		}
	}

	private boolean binds(String name, String password) throws NamingException {
		try {
			open(name, password).close();
			return true;
		}
		catch (AuthenticationException ex) {
			return false;
		}
	}

	private DirContext open(String name, String password) throws NamingException {
		Hashtable<String, Object> how = new Hashtable<>();
		how.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
		how.put(Context.PROVIDER_URL, Objects.requireNonNull(this.settings.url()));
		how.put("com.sun.jndi.ldap.connect.timeout", PATIENCE);
		how.put("com.sun.jndi.ldap.read.timeout", PATIENCE);
		how.put(Context.REFERRAL, "ignore");
		if (!name.isEmpty()) {
			how.put(Context.SECURITY_AUTHENTICATION, "simple");
			how.put(Context.SECURITY_PRINCIPAL, name);
			how.put(Context.SECURITY_CREDENTIALS, password);
		}
		return new InitialDirContext(how);
	}

}
