package org.clarion.urgentactions.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.clarion.contracts.Target;
import org.clarion.urgentactions.reading.Oddity.Uncertain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet as it was really issued, where it lies beside the repository; it is not ours to ship. */
class RealSheetTest {

    private static final Path SHEET = Path.of("../../../shared/seeds/urgent-action-106-23-second.txt");

    private SheetReading reading;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.isReadable(SHEET), "The real sheet is not here.");
        reading = new SheetReader().read(Files.readString(SHEET), Sheets.TODAY);
    }

    @Test
    void everyPartIsInItsField() {
        assertThat(reading.title()).containsIgnoringCase("mass expulsions");
        assertThat(reading.summary()).contains("1582").hasSizeGreaterThan(500);
        assertThat(reading.series()).isEqualTo(2);
        assertThat(reading.counter()).isEqualTo(106);
        assertThat(reading.year()).isEqualTo(2023);
        assertThat(reading.country()).isEqualTo("PE");
        assertThat(reading.zone()).isEqualTo("America/Lima");
        assertThat(reading.actUntil()).isEqualTo(LocalDate.of(2024, 1, 9));
        assertThat(reading.previous()).isEqualTo("AMR 46/7377/2023");
        assertThat(reading.preferredLanguages()).containsExactly("es");
        assertThat(reading.ownLanguageOk()).isTrue();
        assertThat(reading.subjects()).extracting("pronouns").containsExactly("they/them");
        assertThat(reading.background().split("\n\n")).hasSize(4);
        assertThat(reading.sampleLetter().split("\n\n")).hasSize(5);
        assertThat(reading.points()).hasSizeBetween(1, 6);
        assertThat(reading.leftOver()).isEmpty();
    }

    @Test
    void bothTargetsHaveWhatTheSheetGives() {
        var official = reading.targets().getFirst();
        var embassy = reading.targets().getLast();

        assertThat(reading.targets()).extracting(Target::role).containsExactly(Target.Role.PRIMARY, Target.Role.COPY);
        assertThat(official.email()).endsWith(".gob.pe");
        assertThat(official.handle()).startsWith("@");
        assertThat(official.salutation()).startsWith("Dear Mr. ");
        assertThat(official.address()).hasSize(2);
        assertThat(official.phone()).isNull();
        assertThat(embassy.copyFor()).isEqualTo("US");
        assertThat(embassy.phone()).startsWith("(202)");
        assertThat(embassy.salutation()).isEqualTo("His Excellency Mr.");
    }

    @Test
    void thePassedDeadlineIsPointedOut() {
        assertThat(reading.doubts())
                .filteredOn(doubt -> doubt.field().equals("actUntil"))
                .extracting(Doubt::about)
                .containsExactly(Uncertain.DEADLINE_PASSED);
    }
}
