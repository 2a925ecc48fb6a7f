package org.clarion.urgentactions.embassies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.clarion.spreadsheets.CsvList;
import org.clarion.spreadsheets.CsvList.NoList;
import org.clarion.spreadsheets.CsvList.UnreadableList;
import org.clarion.urgentactions.embassies.EmbassyFault.Kind;
import org.clarion.urgentactions.embassies.EmbassyReading.ReadEmbassy;
import org.clarion.urgentactions.filing.LineFate;
import org.clarion.urgentactions.filing.ListEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbassyFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final String HEADING = "country,host_country,accredited_to,name,address,email\n";

    @Test
    void countriesAreReadByTheirNamesAndByTheirCodes() throws UnreadableList {
        var read =
                read(HEADING + "Perú,España,\"Andorra; Equatorial Guinea\",H.E. Ana Ejemplo,Calle Ejemplo 1|Madrid,\n"
                        + "NA,de,,H.E. Ben Ejemplo,Ejemploallee 1,\n");

        assertThat(read.getFirst().entry())
                .extracting(EmbassyEntry::country, EmbassyEntry::seat, EmbassyEntry::accreditedTo)
                .containsExactly("PE", "ES", List.of("AD", "GQ"));
        assertThat(read.getFirst().entry().address()).containsExactly("Calle Ejemplo 1", "Madrid");
        assertThat(read.getLast().entry())
                .extracting(EmbassyEntry::country, EmbassyEntry::seat)
                .containsExactly("NA", "DE");
        assertThat(read).allMatch(ReadEmbassy::isWhole);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void anySeparatorOfSpreadsheetsWill(String separator) throws UnreadableList {
        var text = String.join(separator, "Name", "Host country", "Country", "Phone") + "\r\n"
                + String.join(separator, "H.E. Ana Ejemplo", "ES", "PE", "'+34 91 555 0100") + "\r\n";

        assertThat(read(text).getFirst().entry().phone()).isEqualTo("+34 91 555 0100");
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() throws UnreadableList {
        var file = CsvList.read(
                HEADING + "PE,ES,,Ana,\"Calle 1\nMadrid\",\n\n,,,,,\nPE,FR,,Ana,Rue 1,\n", EmbassyColumn.class);

        assertThat(file.lines()).extracting(line -> line.number()).containsExactly(2, 6);
        assertThat(EmbassyReading.read(file.lines().getFirst()::cell, TODAY, "tomas")
                        .entry()
                        .address())
                .containsExactly("Calle 1", "Madrid");
    }

    @Test
    void oldLettersOfWindowsAreRead() throws UnreadableList {
        var text = CsvList.text("Embajada del Perú".getBytes(Charset.forName("windows-1252")));

        assertThat(text).isEqualTo("Embajada del Perú");
    }

    @Test
    void whatIsNoListSaysWhy() {
        assertThat(why("name,address\nAna,Calle 1\n")).isEqualTo(NoList.COLUMNS_MISSING);
        assertThat(why("country,host_country,country\n")).isEqualTo(NoList.COLUMN_TWICE);
        assertThat(why(HEADING + "PE,ES,,\"Ana,Calle 1,\n")).isEqualTo(NoList.BROKEN);
        assertThat(why("\n\n")).isEqualTo(NoList.EMPTY);
        assertThat(catchThrowableOfType(UnreadableList.class, () -> CsvList.text(new byte[] {'P', 'K', 0, 1}))
                        .reason())
                .isEqualTo(NoList.NO_TEXT);
        assertThat(catchThrowableOfType(UnreadableList.class, () -> CsvList.text(new byte[CsvList.LARGEST + 1]))
                        .reason())
                .isEqualTo(NoList.TOO_LARGE);
    }

    @Test
    void everyFaultOfALineIsSaid() throws UnreadableList {
        var read = read("country,host_country,accredited_to,salutation,email,languages,checked_on\n"
                        + "Atlantis,,Narnia,His Excellency Mr.,none of yours,Elvish,2030-01-01\n")
                .getFirst();

        assertThat(read.faults())
                .extracting(EmbassyFault::kind)
                .containsExactlyInAnyOrder(
                        Kind.NO_COUNTRY,
                        Kind.WANTED,
                        Kind.NO_COUNTRY,
                        Kind.NO_NAME,
                        Kind.UNFINISHED_SALUTATION,
                        Kind.NO_MAILBOX,
                        Kind.NO_LANGUAGE,
                        Kind.DAY_AHEAD);
        assertThat(read(HEADING + "PE,PE,,Ana,Calle 1,\n").getFirst().faults())
                .extracting(EmbassyFault::kind)
                .containsExactly(Kind.AT_HOME);
        assertThat(read(HEADING + "PE,ES,,Ana,n/a,\n").getFirst().faults())
                .extracting(EmbassyFault::kind)
                .containsExactly(Kind.NO_WAY_TO_REACH);
    }

    @Test
    void whatWeHandOutComesBackTheSame() throws UnreadableList {
        var directory = List.of(EmbassiesInTests.of("PE", "ES", "AD"), EmbassiesInTests.of("KE", "FR"));
        var csv = EmbassyCsv.of(directory);

        assertThat(csv).contains("'+34 91 555 0100");
        var back = effect(CsvList.text(csv.getBytes(StandardCharsets.UTF_8)), directory);
        assertThat(back.count(LineFate.SAME)).isEqualTo(2);
        assertThat(back.doesSomething()).isFalse();
    }

    @Test
    void whatIsNewWhatChangesAndWhatStaysIsCounted() throws UnreadableList {
        var directory = List.of(EmbassiesInTests.of("PE", "ES"));
        var line = "PE,ES,,H.E. Somebody Else,Calle 2,\n";

        var effect = effect(HEADING + line + "PE,FR,,Ana,Rue 1,\n" + line + "PE,XX,,Ana,Rue 1,\n", directory);

        assertThat(effect.rows())
                .extracting(EmbassyImport.ImportRow::fate)
                .containsExactly(LineFate.CHANGED, LineFate.ADDED, LineFate.REFUSED, LineFate.REFUSED);
        assertThat(effect.refused().getFirst().faults())
                .containsExactly(new EmbassyFault(EmbassyColumn.SEAT, Kind.SAID_ALREADY, "", "2"));
    }

    @Test
    void noCountryIsTakenFromAnotherEmbassyUnlessTheFileTakesItAwayThere() throws UnreadableList {
        var directory = List.of(EmbassiesInTests.of("PE", "ES", "AD"));

        var taken = effect(HEADING + "PE,FR,AD,Ana,Rue 1,\n", directory);
        assertThat(taken.refused().getFirst().faults())
                .containsExactly(new EmbassyFault(EmbassyColumn.ACCREDITED_TO, Kind.TAKEN, "AD", "ES"));

        var moved = effect(HEADING + "PE,FR,AD,Ana,Rue 1,\nPE,ES,,Ana,Calle 1,\n", directory);
        assertThat(moved.refused()).isEmpty();
    }

    @Test
    void anOlderCheckChangesNothing() throws UnreadableList {
        var directory = List.of(EmbassiesInTests.of("PE", "ES"));
        var csv = EmbassyCsv.of(directory);

        assertThat(effect(csv.replace("2026-05-03", "2025-05-03"), directory).count(LineFate.SAME))
                .isEqualTo(1);
        assertThat(effect(csv.replace("2026-05-03", "2026-11-01"), directory).count(LineFate.CHANGED))
                .isEqualTo(1);
    }

    private static List<ReadEmbassy> read(String text) throws UnreadableList {
        return CsvList.read(text, EmbassyColumn.class).lines().stream()
                .map(line -> EmbassyReading.read(line::cell, TODAY, "tomas"))
                .toList();
    }

    private static ListEffect<EmbassyImport.ImportRow> effect(String text, List<Embassy> directory)
            throws UnreadableList {
        return EmbassyImport.of(
                CsvList.read(text.replace("\uFEFF", ""), EmbassyColumn.class).lines(), directory, TODAY, "tomas");
    }

    private static NoList why(String text) {
        return catchThrowableOfType(
                        UnreadableList.class, () -> CsvList.read(CsvList.text(text.getBytes()), EmbassyColumn.class))
                .reason();
    }
}
