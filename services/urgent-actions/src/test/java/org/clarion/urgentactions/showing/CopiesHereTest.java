package org.clarion.urgentactions.showing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Target;
import org.clarion.contracts.Target.Role;
import org.clarion.urgentactions.embassies.EmbassiesInTests;
import org.clarion.urgentactions.embassies.Embassy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiesHereTest {

    private final Target toMadrid = copy("Embassy in Madrid", "ES");
    private final Target toParis = copy("Embassy in Paris", "FR");
    private final Target toAll = copy("Ombudsman", null);
    private final Embassy inVienna = EmbassiesInTests.of("PE", "AT", "SK");

    @Test
    void whoSaysNothingSeesEveryCopyOfTheSheet() {
        var here = CopiesHere.everywhere(sheet(toMadrid, toAll), false);

        assertThat(here.copies()).containsExactly(toMadrid, toAll);
        assertThat(here.asks()).isTrue();
        assertThat(here.isNoneKnown()).isFalse();
    }

    @Test
    void theSheetsOwnCopyComesBeforeTheDirectory() {
        var here = CopiesHere.of(sheet(toMadrid, toParis, toAll), "ES", (country, host) -> Optional.of(inVienna));

        assertThat(here.copies()).containsExactly(toMadrid, toAll);
        assertThat(here.embassy()).isNull();
        assertThat(here.isNoneKnown()).isFalse();
    }

    @Test
    void elseTheDirectorySaysWhichEmbassyIsAccreditedThere() {
        var here = CopiesHere.of(sheet(toMadrid), "SK", (country, host) -> Optional.of(inVienna)
                .filter(embassy -> embassy.country().equals(country) && embassy.accepts(host)));

        assertThat(here.copies()).isEmpty();
        assertThat(here.embassy()).isSameAs(inVienna);
    }

    @Test
    void withoutOneAnotherCountrysIsNotShownInstead() {
        var here = CopiesHere.of(sheet(toMadrid, toParis, toAll), "KE", (country, host) -> Optional.empty());

        assertThat(here.copies()).containsExactly(toAll);
        assertThat(here.embassy()).isNull();
        assertThat(here.isNoneKnown()).isTrue();
    }

    @Test
    void nobodyIsAskedWhereNoAnswerWouldHelp() {
        assertThat(CopiesHere.everywhere(sheet(), false).isAnything()).isFalse();
        assertThat(CopiesHere.everywhere(sheet(toAll), false).asks()).isFalse();
        assertThat(CopiesHere.everywhere(sheet(), true).asks()).isTrue();
    }

    private static Target copy(String name, @Nullable String copyFor) {
        return new Target(
                UUID.randomUUID(),
                Role.COPY,
                name,
                null,
                "Your Excellency",
                List.of("Street 1"),
                null,
                null,
                null,
                null,
                copyFor);
    }

    private static Sheet sheet(Target... targets) {
        return new Sheet(
                UUID.randomUUID(),
                1,
                48,
                2025,
                1,
                null,
                "PE",
                "America/Lima",
                List.of(),
                List.of(targets),
                List.of("es"),
                true,
                LocalDate.of(2027, 1, 9),
                Instant.parse("2027-01-10T05:00:00Z"),
                Sheet.Status.LIVE,
                Instant.parse("2026-11-29T12:00:00Z"),
                null,
                null,
                "en",
                Map.of());
    }
}
