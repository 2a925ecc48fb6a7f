package org.clarion.urgentactions.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clarion.contracts.Target.Role.COPY;
import static org.clarion.contracts.Target.Role.PRIMARY;

import java.time.LocalDate;
import org.clarion.contracts.Sheet.Subject;
import org.junit.jupiter.api.Test;

class SheetReaderTest {

    @Test
    void aReissuedSecondSheetFillsEveryPart() {
        var reading = Sheets.read("reissued-second");

        assertThat(reading.title()).isEqualTo("LIBRARIAN STILL MISSING AFTER FOREST ROAD ARREST");
        assertThat(reading.summary()).startsWith("Inés Quispe Rojas, who ran").endsWith("in greater danger.");
        assertThat(reading.series()).isEqualTo(2);
        assertThat(reading.counter()).isEqualTo(48);
        assertThat(reading.year()).isEqualTo(2025);
        assertThat(reading.country()).isEqualTo("PE");
        assertThat(reading.zone()).isEqualTo("America/Lima");
        assertThat(reading.subjects()).containsExactly(new Subject("Inés Quispe Rojas", "she/her"));
        assertThat(reading.preferredLanguages()).containsExactly("es");
        assertThat(reading.ownLanguageOk()).isTrue();
        assertThat(reading.actUntil()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(reading.previous()).isEqualTo("AMR 46/0123/2025");
        assertThat(reading.language()).isEqualTo("en");
        assertThat(reading.background())
                .isEqualTo("The reading room opened in 2019 in a timber town. Its shelves were burnt twice."
                        + "\n\nNobody has been charged for either fire.");
        assertThat(reading.leftOver()).isEmpty();
    }

    @Test
    void theOfficialComesWithTheChannelsTheSheetGives() {
        var official = Sheets.read("reissued-second").targets().getFirst();

        assertThat(official.role()).isEqualTo(PRIMARY);
        assertThat(official.name()).isEqualTo("Ms. Carmen Távara Ñahui");
        assertThat(official.office()).isEqualTo("Fiscalía de la Nación");
        assertThat(official.salutation()).isEqualTo("Dear Ms. Carmen Távara Ñahui");
        assertThat(official.address()).containsExactly("Jirón Ejemplo 450", "Lima 15001, Perú");
        assertThat(official.email()).isEqualTo("fiscal@fiscalia.example.pe");
        assertThat(official.handle()).isEqualTo("@FiscaliaEjemplo");
        assertThat(official.phone()).isNull();
        assertThat(official.fax()).isNull();
    }

    @Test
    void theEmbassyIsTheCopyForItsCountryAndKeepsItsOwnSalutation() {
        var embassy = Sheets.read("reissued-second").targets().getLast();

        assertThat(embassy.role()).isEqualTo(COPY);
        assertThat(embassy.copyFor()).isEqualTo("US");
        assertThat(embassy.name()).isEqualTo("Ambassador Óscar León Paz");
        assertThat(embassy.office()).isEqualTo("Peruvian Embassy in the United States");
        assertThat(embassy.salutation()).isEqualTo("His Excellency Mr.");
        assertThat(embassy.phone()).isEqualTo("(202) 555-0134");
    }

    @Test
    void theLetterKeepsItsGreetingAndGivesThePoints() {
        var reading = Sheets.read("reissued-second");

        assertThat(reading.sampleLetter())
                .startsWith("Dear Ms. Carmen Távara Ñahui,\n\nI write")
                .endsWith("\n\nYours sincerely,");
        assertThat(reading.points())
                .containsExactly(
                        "Say where she is.",
                        "Let a lawyer see her at once.",
                        "Open an investigation into her arrest.",
                        "Protect the witnesses.",
                        "Keep her family informed.");
    }

    @Test
    void whatIsDoubtfulIsSaidAtItsField() {
        var reading = Sheets.read("reissued-second");

        assertThat(reading.doubts())
                .extracting(Doubt::field)
                .contains("title", "points", "targets.1.salutation", "targets.0.phone", "country", "zone")
                .doesNotContain("actUntil", "subjects", "previous");
    }

    @Test
    void severalOfficialsStandUnderOneLabel() {
        var reading = Sheets.read("first-with-two-targets");

        assertThat(reading.targets()).extracting("role").containsExactly(PRIMARY, PRIMARY);
        assertThat(reading.targets()).extracting("name").containsExactly("Naomi Example Wanjiru", "Joseph Muli Sample");
        assertThat(reading.targets()).extracting("office").containsExactly("President", "Inspector General of Police");
        assertThat(reading.targets()).extracting("salutation").containsExactly("Your Excellency", "");
        assertThat(reading.targets().getFirst().fax()).isEqualTo("+254 20 555 0101");
        assertThat(reading.targets().getFirst().email()).isEqualTo("office@statehouse.example.ke");
        assertThat(reading.targets().getLast().address()).containsExactly("PO Box 00000", "Nairobi");
        assertThat(reading.doubts()).extracting(Doubt::field).contains("targets.1.salutation");
    }

    @Test
    void aFirstSheetHasItsIndexAndNoPreviousOne() {
        var reading = Sheets.read("first-with-two-targets");

        assertThat(reading.title()).isEqualTo("TEACHERS' CHOIR BANNED FROM SINGING");
        assertThat(reading.series()).isEqualTo(1);
        assertThat(reading.counter()).isEqualTo(12);
        assertThat(reading.year()).isEqualTo(2026);
        assertThat(reading.aiIndex()).isEqualTo("AFR 32/0456/2026");
        assertThat(reading.previous()).isNull();
        assertThat(reading.country()).isEqualTo("KE");
        assertThat(reading.preferredLanguages()).containsExactly("en", "sw");
        assertThat(reading.ownLanguageOk()).isTrue();
        assertThat(reading.actUntil()).isEqualTo(LocalDate.of(2027, 2, 11));
        assertThat(reading.subjects())
                .containsExactly(
                        new Subject("Amos Were", "he/him"),
                        new Subject("Lilian Achieng", "she/her"),
                        new Subject("two others", "they/them"));
    }

    @Test
    void anOlderSheetListsItsPointsAndHidesItsDeadlineInALabel() {
        var reading = Sheets.read("older-form");

        assertThat(reading.title()).isEqualTo("Bookseller's trial put off again");
        assertThat(reading.counter()).isEqualTo(219);
        assertThat(reading.year()).isEqualTo(2006);
        assertThat(reading.series()).isEqualTo(2);
        assertThat(reading.points())
                .containsExactly(
                        "Asking for all charges against Halide Ornek to be dropped.",
                        "Calling on the authorities to give back her maps.",
                        "Reminding them that a place may have two names.");
        assertThat(reading.actUntil()).isEqualTo(LocalDate.of(2006, 9, 30));
        assertThat(reading.preferredLanguages()).containsExactly("tr", "en");
        assertThat(reading.ownLanguageOk()).isTrue();
        assertThat(reading.targets()).extracting("name").containsExactly("Cem Sample", "Aylin Example");
        assertThat(reading.targets()).extracting("role").containsExactly(PRIMARY, COPY);
        assertThat(reading.targets().getFirst().salutation()).isEqualTo("Dear Minister");
        assertThat(reading.country()).isEqualTo("TR");
        assertThat(reading.subjects()).containsExactly(new Subject("Halide Ornek", null));
        assertThat(reading.doubts())
                .extracting(Doubt::field)
                .contains("actUntil", "sampleLetter", "targets.1.copyFor", "subjects", "previous");
    }

    @Test
    void aSpanishSheetIsReadByItsOwnLabels() {
        var reading = Sheets.read("accion-urgente");

        assertThat(reading.language()).isEqualTo("es");
        assertThat(reading.title()).isEqualTo("TRES PESCADORAS AMENAZADAS EN HONDURAS");
        assertThat(reading.series()).isEqualTo(3);
        assertThat(reading.counter()).isEqualTo(7);
        assertThat(reading.country()).isEqualTo("HN");
        assertThat(reading.actUntil()).isEqualTo(LocalDate.of(2027, 1, 9));
        assertThat(reading.preferredLanguages()).containsExactly("es");
        assertThat(reading.sampleLetter()).startsWith("Estimado señor fiscal:");
        assertThat(reading.background()).isEqualTo("El río abastece a cuatro aldeas.");
        assertThat(reading.subjects()).containsExactly(new Subject("Las pescadoras de la aldea", "ellas"));
        assertThat(reading.previous()).isEqualTo("AMR 37/0042/2026");
        assertThat(reading.targets().getFirst().email()).isEqualTo("fiscal@mp.example.hn");
    }
}
