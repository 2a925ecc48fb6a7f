package org.clarion.urgentactions.finding;

/**
 * Something everybody may read that was found, in the language in which it fits best.
 *
 * @param path of its page, in that language
 * @param country its code, or empty
 */
public record PublicMatch(
        PublicKind kind, String path, String language, String country, MarkedText title, MarkedText piece) {}
