package org.clarion.setting;

/** A document that was set: the PDF, and how many pages it takes. */
public record Printout(byte[] pdf, int pages) {}
