package org.ziping.document;

/** One piece of an official document, in the order in which it is read. */
public sealed interface Block permits Title, Heading, Paragraph, TableBlock, Signature, PageBreak {

}
