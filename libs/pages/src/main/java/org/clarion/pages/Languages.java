package org.clarion.pages;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of our languages a reader gets: the one chosen by hand, else the best their browser asks for, else English. */
final class Languages {

    private static final List<String> OURS = List.of("en", "es");

    private Languages() {}

    static Locale best(@Nullable String byHand, @Nullable String accepted) {
        Locale wished = wished(accepted);
        return byHand == null || wished.getLanguage().equals(byHand) ? wished : Locale.of(byHand);
    }

    /** The language if it is one of ours, else nothing. */
    static @Nullable String known(@Nullable String language) {
        return language != null && OURS.contains(language) ? language : null;
    }

    static Locale wished(@Nullable String accepted) {
        try {
            return Locale.LanguageRange.parse(accepted == null ? "en" : accepted).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(locale -> OURS.contains(locale.getLanguage()))
                    .findFirst()
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException notAHeaderWeCanRead) {
            return Locale.ENGLISH;
        }
    }
}
