package org.clarion.urgentactions.papers;

import jakarta.persistence.Embeddable;

/**
 * What somebody said in a document, for the public.
 *
 * @param language of the words: "en"
 * @param words without quotation marks
 * @param office whom they speak for and as what; empty where nobody said
 */
@Embeddable
public record PaperQuote(String language, String words, String speaker, String office) {}
