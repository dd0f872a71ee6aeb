package org.ziping.evidence.spi;

/** Something that a file can prove: an indicator, a key task. */
public record Subject(String code, String name) {
}
