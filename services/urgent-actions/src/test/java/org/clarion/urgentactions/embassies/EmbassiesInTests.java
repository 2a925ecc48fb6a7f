package org.clarion.urgentactions.embassies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.clarion.urgentactions.filing.EntryCheck;

/** Invented embassies. */
public final class EmbassiesInTests {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private EmbassiesInTests() {}

    /** An embassy of a country in another, which takes letters from these besides. */
    public static Embassy of(String country, String seat, String... accreditedTo) {
        return new Embassy(
                UUID.randomUUID(),
                entry(country, seat, accreditedTo),
                new EntryCheck(LocalDate.of(2026, 5, 3), "tomas"),
                "tomas",
                NOON);
    }

    static EmbassyEntry entry(String country, String seat, String... accreditedTo) {
        return new EmbassyEntry(
                country,
                seat,
                List.of(accreditedTo),
                "H.E. Ana Ejemplo",
                "Embassy",
                "Your Excellency",
                List.of("Calle Ejemplo 1", "28001 Madrid"),
                "embassy@embassy.example",
                "+34 91 555 0100",
                "",
                List.of("es", "en"));
    }
}
