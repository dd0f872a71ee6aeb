package org.ziping.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many receipts a bureau issued in a year; whoever counts holds the row. */
@Entity
@Table(name = "submission_receipt_count")
class ReceiptCount {

	@Id
	private String id;

	private int latest;

	@SuppressWarnings("NullAway.Init")
	protected ReceiptCount() {
	}

	ReceiptCount(String id) {
		this.id = id;
	}

	int next() {
		return ++this.latest;
	}

}
