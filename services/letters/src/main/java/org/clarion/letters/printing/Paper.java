package org.clarion.letters.printing;

import java.util.Set;

/** What the writer's printer holds. */
enum Paper {
    A4("A4"),
    LETTER("8.5in 11in");

    private static final Set<String> LETTER_COUNTRIES =
            Set.of("US", "CA", "MX", "PR", "GT", "SV", "HN", "NI", "CR", "PA", "DO", "CO", "VE", "CL", "PH");

    private final String size;

    Paper(String size) {
        this.size = size;
    }

    static Paper in(String country) {
        return LETTER_COUNTRIES.contains(country) ? LETTER : A4;
    }

    /** As CSS says it. */
    public String size() {
        return size;
    }
}
