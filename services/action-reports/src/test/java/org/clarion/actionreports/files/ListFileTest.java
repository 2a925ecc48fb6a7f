package org.clarion.actionreports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.clarion.actionreports.files.ListFile.Unreadable;
import org.clarion.contracts.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFileTest {

    private static final String SPANISH =
            "Acción;Canal;Cantidad;Día;País;Nombre\nUA 58/26;Carta;3;2026-11-20;PE;Rosa\n";

    @Test
    void readsSpanishHeadersSemicolonsAndLeavesOutWhatItDoesNotKnow() throws Unreadable {
        var file = ListFile.read(SPANISH.getBytes(StandardCharsets.UTF_8));

        assertThat(file.separator()).isEqualTo(';');
        assertThat(file.leftOut()).containsExactly("Nombre");
        assertThat(file.next(10)).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(2);
            assertThat(line.cells()).containsExactly("UA 58/26", "", "Carta", "3", "2026-11-20", "PE", "", "", "", "");
        });
    }

    @Test
    void understandsWindowsLettersAndTheMarkOfUtf8() throws Unreadable {
        var windows = ListFile.read(SPANISH.getBytes(Charset.forName("windows-1252")));
        var marked = ListFile.read(("\uFEFF" + SPANISH).getBytes(StandardCharsets.UTF_8));

        assertThat(windows.charset().name()).isEqualTo("windows-1252");
        assertThat(windows.next(10)).hasSize(1);
        assertThat(marked.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(marked.next(10)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1256, مصر, وزير العدل في القاهرة",
        "windows-1251, Россия, Министру юстиции",
        "windows-1253, Ελλάδα, Υπουργός Δικαιοσύνης",
        "windows-1255, ישראל, שר המשפטים",
        "windows-1252, España, Señora ministra de Educación",
        "windows-1252, Perú, Müller & Søn",
        "windows-1252, PE, Rosa Núñez",
        "windows-1252, PE, á 5 €"
    })
    void lettersOfASpreadsheetOfBeforeAreThoseOfItsPartOfTheWorld(String letters, String country, String notes)
            throws Unreadable {
        var list =
                "action;channel;quantity;day;country;target\nUA 58/26;post;3;2026-11-20;%1$s;%2$s\nUA 58/26;fax;2;2026-11-21;%1$s;%2$s\n"
                        .formatted(country, notes);

        var file = ListFile.read(list.getBytes(Charset.forName(letters)));

        assertThat(file.next(10)).hasSize(2).allSatisfy(line -> assertThat(line.cells())
                .contains(country, notes));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedSwallowsNothing() throws Unreadable {
        var file = ListFile.read(
                "action,channel,quantity,day,notes\nUA 58/26,post,1,2026-11-20,\nUA 58/26,post,3,2026-11-20,\"urgent\nUA 58/26,fax,2,2026-11-20,\n"
                        .getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> file.next(10))
                .isInstanceOfSatisfying(
                        Unreadable.class, broken -> assertThat(broken.detail()).isEqualTo("3"));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedInTheHeadingIsSaidToo() {
        var broken =
                "action,channel,quantity,day,\"notes\nUA 58/26,post,1,2026-11-20,\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> ListFile.read(broken))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.detail())
                        .isEqualTo("1"));
    }

    @Test
    void aFileWithoutALastLineBreakIsWhole() throws Unreadable {
        var file = ListFile.read(
                "action,channel,quantity,day\nUA 58/26,post,1,\"2026-11-20\"".getBytes(StandardCharsets.UTF_8));

        assertThat(file.next(1)).hasSize(1);
        assertThat(file.next(1)).isEmpty();
    }

    @Test
    void tabsQuotesAndShortLinesAreReadAndEmptyOnesPassedOver() throws Unreadable {
        var file = ListFile.read("action\tchannel\tquantity\tday\n\n\"UA 58/26\"\tpost\n\t\t\t\n'=1\tpost\t1\t1\n"
                .getBytes(StandardCharsets.UTF_8));

        var lines = file.next(10);

        assertThat(lines).extracting(ListFile.Raw::number).containsExactly(3, 5);
        assertThat(lines.getFirst().cells()).startsWith("UA 58/26", "", "post", "");
        assertThat(lines.getLast().cells()).startsWith("=1");
    }

    @Test
    void ourOwnFilesAreReadThoughTheyNameTheActionTwice() throws Unreadable {
        var file =
                ListFile.read((String.join(",", Export.COLUMNS) + "\nr,an-id,UA 58/26,t,,POST,3,2026-11-20,,,1,true\n")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(file.leftOut()).contains("action_number", "report").doesNotContain("replied");
        assertThat(file.next(10).getFirst().cells())
                .containsExactly("an-id", "t", "POST", "3", "2026-11-20", "", "", "1", "", "true");
    }

    @Test
    void saysWhatIsWrongWithTheWholeFile() {
        assertThat(reasonFor("")).isEqualTo(ListFile.Reason.EMPTY);
        assertThat(reasonFor("PK\u0003\u0004\0\0")).isEqualTo(ListFile.Reason.NO_TEXT);
        assertThat(reasonFor("action,channel\n")).isEqualTo(ListFile.Reason.COLUMNS_MISSING);
        assertThat(reasonFor("action,channel,canal,quantity,day\n")).isEqualTo(ListFile.Reason.COLUMN_TWICE);
        assertThatThrownBy(() -> ListFile.read("action,day".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Unreadable.class, one -> assertThat(one.detail()).isEqualTo("channel, quantity"));
    }

    @Test
    void theNamesOfTheColumnsAreFoundBelowTitlesAndBehindWhateverSeparatorIsTold() throws Unreadable {
        var rows = "Action;How;How many;Date;;\nUA 41/26;carta;4;20.11.2026;;\n;;;;;\nTotal;;4;;;\n";
        for (var above : List.of(
                "",
                "sep=;\n",
                "sep=\n",
                "\n",
                "Letters, group Kisumu, Kakamega, Busia, and others, all, of, November\n",
                "sep=;\r\nLetters, group Kisumu;;;\n;;;\n")) {
            var file = ListFile.read((above + rows).getBytes(StandardCharsets.UTF_8));

            assertThat(file.separator()).isEqualTo(';');
            assertThat(file.next(10))
                    .extracting(line -> line.cells().getFirst())
                    .as(above)
                    .containsExactly("UA 41/26", "Total");
        }
        var strokes = ListFile.read(
                "sep=|\naction|how|how many|day\nUA 41/26|fax|1|2026-11-20\n".getBytes(StandardCharsets.UTF_8));
        assertThat(strokes.next(10))
                .singleElement()
                .extracting(ListFile.Raw::number)
                .isEqualTo(3);
    }

    @Test
    void saysInWhichLineItLookedForTheNamesAndWhatItSaw() {
        var list = "Letters of November;;\n;;\nAction;How;Date\nUA 41/26;carta;20.11.2026\n";

        assertThatThrownBy(() -> ListFile.read(list.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Unreadable.class, one -> {
                    assertThat(one.line()).isEqualTo(3);
                    assertThat(one.saw()).isEqualTo("Action · How · Date");
                    assertThat(one.detail()).isEqualTo("quantity");
                });
    }

    @Test
    void daysAreReadAsTheirWriterSays() {
        assertThat(DateOrder.YEAR_FIRST.read("2026-11-21")).isPresent();
        assertThat(DateOrder.YEAR_FIRST.read("21/11/2026")).isEmpty();
        assertThat(DateOrder.DAY_FIRST.read("3/4/2026"))
                .hasValueSatisfying(day -> assertThat(day).hasToString("2026-04-03"));
        assertThat(DateOrder.MONTH_FIRST.read("3/4/2026"))
                .hasValueSatisfying(day -> assertThat(day).hasToString("2026-03-04"));
        assertThat(DateOrder.DAY_FIRST.read("31.02.2026")).isEmpty();
    }

    @Test
    void channelsAndNumbersAreKnownInManySpellings() {
        assertThat(List.of("E-Mail", "correo electrónico", "e-mail"))
                .allSatisfy(word -> assertThat(ChannelNames.called(word)).contains(Channel.EMAIL));
        assertThat(ChannelNames.called("pigeon")).isEmpty();
        assertThat(List.of("UA 58/26", "58/26", "au: 58.2026", "58/2026"))
                .allSatisfy(word -> assertThat(ActionNumber.read(word)).contains(new ActionNumber(58, 26, 0)));
        assertThat(ActionNumber.read("58")).isEmpty();
    }

    private static ListFile.Reason reasonFor(String content) {
        try {
            ListFile.read(content.getBytes(StandardCharsets.UTF_8));
            throw new AssertionError("it was read");
        } catch (Unreadable unreadable) {
            return unreadable.reason();
        }
    }
}
