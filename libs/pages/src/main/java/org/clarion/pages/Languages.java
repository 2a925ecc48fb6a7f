package org.clarion.pages;

import java.util.List;
import java.util.Locale;
import org.clarion.typed.OurLanguages;
import org.jspecify.annotations.Nullable;

/**
 * Which of our languages a reader gets: the one chosen by hand, else the best their browser asks for, else the first. The desk
 * speaks fewer than the pages that everybody reads.
 */
record Languages(List<String> spoken) {

    private static final String DESK = "/desk";

    /** Those that the page at this path can be had in. */
    static Languages at(String path) {
        return new Languages(isOfTheDesk(path) ? OurLanguages.ofTheDesk() : OurLanguages.all());
    }

    static boolean isOfTheDesk(String path) {
        return path.equals(DESK) || path.startsWith(DESK + "/");
    }

    Locale best(@Nullable String byHand, @Nullable String accepted) {
        Locale wished = wished(accepted);
        return byHand == null || wished.getLanguage().equals(byHand) ? wished : Locale.of(byHand);
    }

    /** The language if it is one of these, else nothing. */
    @Nullable
    String known(@Nullable String language) {
        return language != null && spoken.contains(language) ? language : null;
    }

    Locale wished(@Nullable String accepted) {
        try {
            return wishes(accepted).stream()
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .filter(locale -> spoken.contains(locale.getLanguage()))
                    .findFirst()
                    .orElseGet(Languages::first);
        } catch (IllegalArgumentException notAHeaderWeCanRead) {
            return first();
        }
    }

    private static List<Locale.LanguageRange> wishes(@Nullable String accepted) {
        return accepted == null ? List.of() : Locale.LanguageRange.parse(accepted);
    }

    private static Locale first() {
        return Locale.of(OurLanguages.first());
    }
}
