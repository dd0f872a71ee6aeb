package org.ziping.submission;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface ReceiptCounts extends Repository<ReceiptCount, String> {

	ReceiptCount saveAndFlush(ReceiptCount count);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<ReceiptCount> findById(String id);

}
