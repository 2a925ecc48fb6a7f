package org.clarion.urgentactions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.clarion.contracts.Target;
import org.clarion.urgentactions.reading.Oddity.Uncertain;
import org.junit.jupiter.api.Test;

/** Sheets of other kinds and makers: no wrong thing in silence. */
class OtherLayoutsTest {

    @Test
    void aMailEdition() {
        var reading = read("mail-edition");

        assertThat(reading.counter()).isEqualTo(81);
        assertThat(reading.country()).isEqualTo("GT");
        assertThat(reading.title()).isEmpty();
        assertThat(Sheets.doubts(reading, "title"))
                .anySatisfy(doubt -> assertThat(doubt.toString()).contains("FEAR FOR SAFETY"));
        assertThat(reading.subjects()).extracting("name").containsExactly("Elvira Cux Tzoy");
        assertThat(reading.points()).hasSize(2);
        assertThat(reading.targets()).hasSize(1);
        assertThat(reading.summary()).startsWith("Armed men");
        assertThat(reading.actUntil()).isNull();
        assertThat(Sheets.doubts(reading, "actUntil")).contains(new Oddity.CheckAfter(LocalDate.of(2027, 1, 5)));
    }

    @Test
    void aFieldTemplateWhoseLabelsComeBehindTheLetter() {
        var reading = read("field-template");

        assertThat(reading.series()).isEqualTo(3);
        assertThat(reading.counter()).isEqualTo(60);
        assertThat(reading.sampleLetter()).endsWith("Yours sincerely,").doesNotContain("[Parts");
        var official = reading.targets().getFirst();
        assertThat(official.name()).isEqualTo("Ms. Julia Ejemplo Paz");
        assertThat(official.office()).isEqualTo("Ministry of Security");
        assertThat(official.email()).isEqualTo("ministra@seguridad.example.org");
        assertThat(Sheets.doubts(reading, "targets.0.email")).isNotEmpty();
        assertThat(Sheets.doubts(reading, "targets.0.salutation")).isNotEmpty();
        assertThat(reading.leftOver())
                .contains("[Parts to add where they apply]")
                .doesNotContain("1", "2");
        assertThat(reading.actUntil()).isEqualTo(LocalDate.of(2027, 1, 8));
    }

    @Test
    void theAppealOfAnotherOrganisation() {
        var reading = read("appeal-of-another-organisation");

        assertThat(reading.counter()).isZero();
        assertThat(Sheets.doubts(reading, "number")).isNotEmpty();
        assertThat(Sheets.doubts(reading, "title")).isNotEmpty();
        assertThat(reading.country()).isEqualTo("LB");
        assertThat(reading.points()).hasSize(3);
        assertThat(reading.targets()).extracting(Target::role).containsExactly(Target.Role.PRIMARY, Target.Role.COPY);
        assertThat(reading.targets().getFirst().email()).isEqualTo("info@justice.example.org");
        assertThat(reading.targets().getFirst().fax()).isEqualTo("+ 961 1 555 0177");
    }

    @Test
    void aGermanNetwork() {
        var reading = read("german-network");

        assertThat(reading.counter()).isZero();
        assertThat(reading.country()).isEqualTo("EG");
        assertThat(reading.actUntil()).isEqualTo(LocalDate.of(2027, 1, 12));
        assertThat(reading.language()).isEqualTo("de");
        assertThat(Sheets.doubts(reading, "originalLanguage")).isEmpty();
    }

    @Test
    void twoLettersInOnePasteAreNotMixed() {
        var reading = read("two-letters-a-month");

        assertThat(reading.country()).isEqualTo("TR");
        assertThat(Sheets.doubts(reading, "title")).hasAtLeastOneElementOfType(Oddity.TwoActions.class);
        assertThat(reading.leftOver()).contains("Land: Vietnam");
        assertThat(reading.targets()).extracting(Target::name).doesNotContain("Herr Tran Beispiel");
    }

    @Test
    void anInternalNoticeIsSaidAndHasNoTitleToLaunchWith() {
        var reading = read("internal-notice");

        assertThat(reading.title()).isEmpty();
        assertThat(Sheets.doubts(reading, "title")).contains(Uncertain.INTERNAL, Uncertain.NOT_AN_ACTION);
    }

    private static SheetReading read(String name) {
        return Sheets.readLater(name);
    }
}
