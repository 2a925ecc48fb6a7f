package org.clarion.urgentactions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final Instant NOON = Instant.parse("2026-11-22T17:00:00Z");

    private final UrgentAction before =
            new UrgentAction(UUID.randomUUID(), Drafts.ofTheLibrarian(LocalDate.of(2027, 1, 9)), null, "noor", NOON);
    private final Draft next = FollowUp.of(before, 3);

    @Test
    void whatStaysTrueIsCarriedOver() {
        assertThat(next.number()).isEqualTo(before.draft().number());
        assertThat(next.country()).isEqualTo("PE");
        assertThat(next.zone()).isEqualTo("America/Lima");
        assertThat(next.subjects()).isEqualTo(before.draft().subjects());
        assertThat(next.preferredLanguages()).containsExactly("es");
        assertThat(next.original().background()).isEqualTo("The reading room opened in 2019.");
        assertThat(next.targets()).singleElement().satisfies(target -> {
            assertThat(target.name()).isEqualTo(Drafts.PROSECUTOR.name());
            assertThat(target.email()).isEqualTo(Drafts.PROSECUTOR.email());
            assertThat(target.targetId()).isNotEqualTo(Drafts.PROSECUTOR.targetId());
        });
    }

    @Test
    void whatIsNewsIsToBeWrittenAnew() {
        assertThat(next.series()).isEqualTo(3);
        assertThat(next.actUntil()).isNull();
        assertThat(next.lacks(NOON))
                .extracting(Lack::field)
                .containsExactlyInAnyOrder("actUntil", "en.title", "en.summary", "en.points", "en.sampleLetter");
    }
}
