package org.clarion.urgentactions.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.contracts.Target;
import org.clarion.urgentactions.reading.Oddity.Uncertain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A contact field takes what is one. Whatever else stands there is doubted at the field or listed as left over. */
class ContactsOfSheetsTest {

    private static final String MAIL_LINE = "Email: despacho@fiscalia.example.org";
    private static final String MAIL = "despacho@fiscalia.example.org";
    private static final String SALUTATION = "Salutation: Dear Attorney General";

    @Test
    void theSheetAsItIsLeavesNoDoubtAtItsOfficial() {
        var reading = Sheets.librarian();

        assertThat(official(reading).name()).isEqualTo("Ms. Delia Romero Franco");
        assertThat(official(reading).office()).isEqualTo("Attorney General");
        assertThat(official(reading).address()).containsExactly("Calle Ejemplo 55", "Asunción, Paraguay");
        assertThat(official(reading).email()).isEqualTo(MAIL);
        assertThat(reading.targets()).hasSize(1);
        assertThat(reading.doubts()).extracting(Doubt::field).noneMatch(field -> field.startsWith("targets"));
        assertThat(reading.leftOver()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Email: n/a",
                "Email: none known",
                "E-mail: not available",
                "Correo-e: no disponible",
                "Email: prensa-",
                "Email: see the website",
                "Email: office [at] fiscalia.example.org",
                "Email: https://www.fiscalia.example.org/contacto/"
            })
    void whatIsNoMailboxIsNotTakenForOneAndIsSaid(String line) {
        var reading = Sheets.librarian(MAIL_LINE, line);

        assertThat(official(reading).email()).isNull();
        assertThat(Sheets.doubts(reading, "targets.0.email")).isNotEmpty();
        assertThat(official(reading).address()).containsExactly("Calle Ejemplo 55", "Asunción, Paraguay");
        assertThat(reading.targets()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fax: n/a", "Tel: none", "Twitter: n/a", "Website: none", "Fax: unknown"})
    void aValueThatSaysThereIsNoneIsNone(String line) {
        var official = official(Sheets.librarian(MAIL_LINE, line));

        assertThat(official.email()).isNull();
        assertThat(official.fax()).isNull();
        assertThat(official.phone()).isNull();
        assertThat(official.handle()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Email: https://www.fiscalia.example.org/contacto/",
                "Online form: https://www.fiscalia.example.org/contacto/",
                "Formulario de contacto: https://www.fiscalia.example.org/contacto/",
                "https://www.fiscalia.example.org/contacto/",
                "Site web : https://www.fiscalia.example.org/contacto/"
            })
    void theAddressOfAFormIsNoMailboxAndIsNotLost(String line) {
        var reading = Sheets.librarian(MAIL_LINE, line);

        assertThat(official(reading).email()).isNull();
        assertThat(reading.leftOver()).contains("https://www.fiscalia.example.org/contacto/");
        assertThat(Sheets.doubts(reading, "targets.0.email"))
                .anySatisfy(doubt -> assertThat(doubt.toString()).contains("/contacto/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Email:",
                "E-mail:",
                "e-mail address:",
                "Correo-e:",
                "Correo electrónico:",
                "Courriel :",
                "Courrier électronique :",
                "Adresse e-mail :",
                "E-Mail:",
                "Mail:",
                "Email",
                "Email address (work):"
            })
    void aMailboxIsFoundBehindAnyOfItsLabels(String label) {
        var reading = Sheets.librarian(MAIL_LINE, "Teléfono: +595 21 555 0100\n" + label + " " + MAIL);

        assertThat(official(reading).email()).isEqualTo(MAIL);
        assertThat(official(reading).phone()).isEqualTo("+595 21 555 0100");
        assertThat(reading.targets()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X/Twitter: @fiscalia",
                "X / Twitter: @fiscalia",
                "Twitter/X: @fiscalia",
                "Facebook/Twitter: @fiscalia",
                "X (formerly Twitter): @fiscalia",
                "X (Twitter): @fiscalia",
                "Twitter (X): @fiscalia",
                "X: @fiscalia",
                "Bluesky: @fiscalia",
                "Instagram: @fiscalia",
                "Redes sociales: @fiscalia",
                "@fiscalia"
            })
    void aHandleIsNoLineOfThePostalAddress(String line) {
        var reading = Sheets.librarian(MAIL_LINE, line + "\n" + MAIL_LINE);

        assertThat(official(reading).handle()).isEqualTo("@fiscalia");
        assertThat(official(reading).address()).containsExactly("Calle Ejemplo 55", "Asunción, Paraguay");
        assertThat(official(reading).email()).isEqualTo(MAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "Tel/Fax: +595 21 555 0139, +595 21 555 0139, +595 21 555 0139",
        "Telephone/Fax: +595 21 555 0139, +595 21 555 0139, +595 21 555 0139",
        "Tel. and fax: +595 21 555 0139, +595 21 555 0139, +595 21 555 0139",
        "Téléphone : +595 21 555 0139, +595 21 555 0139,",
        "Télécopie : +595 21 555 0139,, +595 21 555 0139",
        "Private fax: +595 21 555 0139,, +595 21 555 0139",
        "Fax +595 21 555 0139,, +595 21 555 0139",
        "WhatsApp: +595 21 555 0139, +595 21 555 0139,"
    })
    void numbersStandBehindOneLabelOrTwo(String line, String phone, String fax) {
        var reading = Sheets.librarian(MAIL_LINE, line + "\n" + MAIL_LINE);

        assertThat(official(reading).phone()).isEqualTo(phone);
        assertThat(official(reading).fax()).isEqualTo(fax);
        assertThat(official(reading).address()).containsExactly("Calle Ejemplo 55", "Asunción, Paraguay");
        assertThat(official(reading).email()).isEqualTo(MAIL);
        assertThat(reading.targets()).hasSize(1);
    }

    @Test
    void aNumberDialledFromNorthAmericaStaysAsWrittenWithAHint() {
        var reading = Sheets.librarian(MAIL_LINE, "Fax: 011-595-21-555-0139");

        assertThat(official(reading).fax()).isEqualTo("011-595-21-555-0139");
        assertThat(Sheets.doubts(reading, "targets.0.fax"))
                .containsExactly(new Oddity.DialledFromNorthAmerica("595-21-555-0139"));
    }

    @Test
    void aSecondNumberAloneIsNoSecondOfficial() {
        var reading = Sheets.librarian(MAIL_LINE, "Fax: +595 21 555 0139\n+595 21 555 0140\n" + MAIL_LINE);

        assertThat(official(reading).fax()).isEqualTo("+595 21 555 0139, +595 21 555 0140");
        assertThat(reading.targets()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Email: despacho@fiscalia.example.org, despacho2@fiscalia.example.org",
                "Email: despacho@fiscalia.example.org / despacho2@fiscalia.example.org",
                "Email: despacho@fiscalia.example.org\nEmail: despacho2@fiscalia.example.org",
                "Email: despacho@fiscalia.example.org\ndespacho2@fiscalia.example.org",
                "Press e-mail: despacho2@fiscalia.example.org\nEmail: despacho@fiscalia.example.org"
            })
    void aSecondMailboxIsShown(String lines) {
        var reading = Sheets.librarian(MAIL_LINE, lines);

        assertThat(official(reading).email()).isEqualTo(MAIL);
        assertThat(Sheets.doubts(reading, "targets.0.email"))
                .containsExactly(new Oddity.AnotherMailbox("despacho2@fiscalia.example.org"));
        assertThat(reading.targets()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bcc: victim@example.net",
                "Cc: victim@example.net",
                "CCO: victim@example.net",
                "Copy to: victim@example.net",
                "Attention: victim@example.net",
                "Questions? Write to victim@example.net first"
            })
    void anAddressThatIsNotCalledTheOfficialsNeverWins(String line) {
        for (var lines : new String[] {line + "\n" + MAIL_LINE, MAIL_LINE + "\n" + line}) {
            var reading = Sheets.librarian(MAIL_LINE, lines);

            assertThat(official(reading).email()).isEqualTo(MAIL);
            assertThat(reading.targets()).hasSize(1);
            assertThat(reading.leftOver()).contains(line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Minister/Estimado Señor Ministro",
                "Dear Minister / Estimado Señor Ministro",
                "Dear Minister|Estimado Señor Ministro",
                "Dear Minister\nSaludo: Estimado Señor Ministro"
            })
    void twoGreetingsAreAskedAbout(String salutation) {
        var reading = Sheets.librarian(SALUTATION, "Salutation: " + salutation);

        assertThat(Sheets.doubts(reading, "targets.0.salutation")).containsExactly(Uncertain.TWO_SALUTATIONS);
    }

    @Test
    void alienLinesAmongTheAddressesAreNoOfficials() {
        var reading = Sheets.librarian(
                SALUTATION,
                SALUTATION
                        + "\n\nURGENT ACTION\nPETITIONER SENT TO THE ABOVE\nName Address 1 Address 2 City\nPLEASE SEND APPEALS IMMEDIATELY.\n"
                        + "Check with the section if you write after 5 January 2027.");

        assertThat(reading.targets()).hasSize(1);
        assertThat(reading.leftOver()).contains("PETITIONER SENT TO THE ABOVE", "Name Address 1 Address 2 City");
    }

    @Test
    void anUnknownLabelIsNoNewOfficialAndNoStreet() {
        var reading = Sheets.librarian(MAIL_LINE, "Fax: +595 21 555 0139\nOffice hours: 9 to 12\n" + MAIL_LINE);

        assertThat(reading.targets()).hasSize(1);
        assertThat(official(reading).email()).isEqualTo(MAIL);
        assertThat(official(reading).address()).containsExactly("Calle Ejemplo 55", "Asunción, Paraguay");
        assertThat(reading.leftOver()).contains("Office hours: 9 to 12");
    }

    @Test
    void aHyphenAtALineEndStaysInAnAddressAndGoesInAWord() {
        var reading = Sheets.librarian(
                MAIL_LINE,
                "Email: prensa-\njusticia@mj.example.org",
                "lent a book. She",
                "lent an inde-\npendent book. She",
                "has 900 books",
                "has 900 inde-\npendent books, see https://www.mj.example.org/atencion-\nciudadana");

        assertThat(official(reading).email()).isEqualTo("prensa-justicia@mj.example.org");
        assertThat(reading.sampleLetter()).contains("an independent book");
        assertThat(reading.background())
                .contains("900 independent books, see https://www.mj.example.org/atencion-ciudadana");
        assertThat(reading.doubts()).extracting(Doubt::field).contains("targets.0.email", "sampleLetter", "background");
    }

    @ParameterizedTest
    @CsvSource({
        "well-, known, well-known",
        "Meza-, Cuadra, Meza-Cuadra",
        "INDE-, PENDENT, INDEPENDENT",
        "non-, state, non-state"
    })
    void aHyphenOfAWordStays(String first, String second, String whole) {
        var reading = Sheets.librarian("has 900 books", "has 900 books of " + first + "\n" + second + " people");

        assertThat(reading.background()).contains(" of " + whole + " people");
    }

    private static Target official(SheetReading reading) {
        return reading.targets().getFirst();
    }
}
