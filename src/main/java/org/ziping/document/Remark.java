package org.ziping.document;

/** What somebody notes in the margin of a document, and beside which words. */
public record Remark(String beside, String words) {

}
