package org.clarion.supporters.people;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clarion.pages.Choice;

/** The countries of ISO 3166-1. */
public final class Countries {

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private Countries() {}

    public static boolean isOne(String code) {
        return CODES.contains(code);
    }

    /** All of them by name, in the order of the reader's alphabet. */
    public static List<Choice> in(Locale reader) {
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(reader)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader)))
                .toList();
    }
}
