package org.clarion.urgentactions.parts;

import java.util.Arrays;
import java.util.Optional;

/** A service of this house. */
public enum HouseService {
    URGENT_ACTIONS("urgent-actions", "/desk/actions/dead-letters"),
    SUPPORTERS("supporters", "/desk/supporters/dead-letters"),
    LETTERS("letters", "/desk/letters/dead-letters"),
    ACTION_REPORTS("action-reports", "/desk/reports/dead-letters");

    private final String service;
    private final String deadLetters;

    HouseService(String service, String deadLetters) {
        this.service = service;
        this.deadLetters = deadLetters;
    }

    /** As it calls itself: {@code action-reports}. */
    public String service() {
        return service;
    }

    /** Where its dead letters are looked after. */
    public String deadLetters() {
        return deadLetters;
    }

    public static Optional<HouseService> called(String service) {
        return Arrays.stream(values())
                .filter(part -> part.service.equals(service))
                .findFirst();
    }
}
