package org.clarion.urgentactions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.clarion.contracts.SheetKind;
import org.junit.jupiter.api.Test;

class DraftCopyTest {

    private static final Instant NOON = Instant.parse("2026-11-22T17:00:00Z");

    private final Draft original =
            Drafts.ofTheLibrarian(LocalDate.of(2027, 1, 9)).as(SheetKind.EXTENSION);
    private final Draft copy = DraftCopy.of(original);

    @Test
    void everythingIsCarriedOverButNumberAndDeadline() {
        assertThat(copy.original()).isEqualTo(original.original());
        assertThat(copy.country()).isEqualTo("PE");
        assertThat(copy.zone()).isEqualTo("America/Lima");
        assertThat(copy.subjects()).isEqualTo(original.subjects());
        assertThat(copy.preferredLanguages()).isEqualTo(original.preferredLanguages());
        assertThat(copy.targets()).singleElement().satisfies(target -> {
            assertThat(target.name()).isEqualTo(Drafts.PROSECUTOR.name());
            assertThat(target.address()).isEqualTo(Drafts.PROSECUTOR.address());
            assertThat(target.targetId()).isNotEqualTo(Drafts.PROSECUTOR.targetId());
        });
        assertThat(copy.lacks(NOON)).extracting(Lack::field).containsExactlyInAnyOrder("number", "actUntil");
    }

    @Test
    void itBelongsToNoCaseYet() {
        assertThat(copy.number()).isEmpty();
        assertThat(copy.sheetKind()).isEqualTo(SheetKind.FIRST);
        assertThat(copy.caseId()).isNull();
        assertThat(copy.previous()).isNull();
        assertThat(copy.aiIndex()).isNull();
    }
}
