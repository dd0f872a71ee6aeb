package org.ziping.dossier;

import java.time.Clock;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Refusal;
import org.ziping.house.RoomTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** What the tests of this room share: a fresh desk for each. */
@RoomTest
abstract class DeskTests {

	@Autowired
	private FilingCabinet cabinet;

	@Autowired
	AuditTrail trail;

	@Autowired
	private Clock clock;

	@Autowired
	private PlatformTransactionManager transactions;

	Desk desk;

	@BeforeEach
	void laysOutTheDesk() {
		this.desk = desk(Set.of());
	}

	Desk desk(Set<String> opinionRequired) {
		return new Desk(this.cabinet, this.trail, this.clock, this.transactions, opinionRequired);
	}

	static void refused(String code, ThrowableAssert.ThrowingCallable act) {
		Throwable thrown = catchThrowable(act);
		assertThat(thrown).isInstanceOf(Refusal.class);
		assertThat(((Refusal) thrown).code()).isEqualTo(code);
	}

}
