package org.clarion.urgentactions.papers;

import jakarta.persistence.Embeddable;

/**
 * What a document says in one language.
 *
 * @param body paragraphs with an empty line between them
 */
@Embeddable
public record PaperWords(String title, String body) {}
