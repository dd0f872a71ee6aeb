package org.ziping.web;

import java.sql.DatabaseMetaData;

import javax.sql.DataSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets two requests of one new session write the same attribute at once: the later word
 * stands, and neither request fails.
 */
@Configuration(proxyBeanMethods = false)
class SessionStore {

	private static final String COLUMNS = "%TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)";

	private static final String ON_H2 = "MERGE INTO " + COLUMNS
			+ " KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME) VALUES (?, ?, ?)";

	private static final String ON_MYSQL = "INSERT INTO " + COLUMNS
			+ " VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE ATTRIBUTE_BYTES = VALUES(ATTRIBUTE_BYTES)";

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> theLaterWordStands(DataSource database)
			throws MetaDataAccessException {
		String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
		return (sessions) -> sessions.setCreateSessionAttributeQuery("H2".equals(product) ? ON_H2 : ON_MYSQL);
	}

	/** Spring Session asks for it by this name; nobody else is meant. */
	@Bean(defaultCandidate = false)
	TransactionOperations springSessionTransactionOperations(PlatformTransactionManager transactions) {
		TransactionTemplate apart = new TransactionTemplate(transactions);
		apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return new TransactionOperations() {
			@Override
			public <T> T execute(TransactionCallback<T> act) {
				try {
					return apart.execute(act);
				}
				catch (DuplicateKeyException | ConcurrencyFailureException met) {
					return apart.execute(act);
				}
			}
		};
	}

}
