package org.clarion.urgentactions.staffrecord;

import java.util.Arrays;
import java.util.Optional;

/** What a fact may be that people call something else than the services do. */
public enum FactWord {
    DRAFT,
    LIVE,
    ENDED,
    WITHDRAWN,
    PENDING,
    COUNTED,
    SUSPECT,
    INVALID,
    ON,
    OFF,
    NETWORK,
    ALERTED,
    NOBODY,
    ACTIVE,
    SUSPENDED,
    CAMPAIGNER,
    COORDINATOR,
    ADMINISTRATOR;

    static Optional<FactWord> called(String value) {
        return Arrays.stream(values())
                .filter(word -> word.name().equalsIgnoreCase(value))
                .findFirst();
    }
}
