package org.ziping.audit;

/** The last number and digest of a chain. */
record AuditHead(String chain, long number, String digest) {

}
