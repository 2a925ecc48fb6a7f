package org.clarion.urgentactions.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import org.clarion.contracts.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pastes come from mails, browsers and word processors; and some are no sheets at all. */
class OddPastesTest {

    private final SheetReader reader = new SheetReader();

    @Test
    void windowsLineEndsHardSpacesAndOtherBulletsChangeNothing() {
        var sheet = Sheets.pasted("reissued-second");
        var expected = Sheets.read("reissued-second");

        var odd = reader.read(
                sheet.replace("\n", "\r\n").replace(": ", ":\u00a0").replace("· ", "•\u2003"), Sheets.TODAY);

        assertThat(odd)
                .usingRecursiveComparison()
                .ignoringFields("targets.targetId")
                .isEqualTo(expected);
    }

    @Test
    void aNameKeepsItsJoinersAndLosesWhatNobodySees() {
        var pasted = Pasted.of("NAME: محمد\u200cرضا کریم\u200cنیا\u200d\u200b (he/him)\n\u202eRamona\u00a0Vera");

        assertThat(pasted.lines()).containsExactly("NAME: محمد\u200cرضا کریم\u200cنیا (he/him)", "Ramona Vera");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "January 9, 2027",
                "9 January 2027",
                "9th January, 2027",
                "2027-01-09",
                "Jan 9, 2027",
                "9 de enero de 2027",
                "09/01/2027",
                "9.1.2027"
            })
    void aDeadlineIsReadHoweverItIsWritten(String date) {
        var sheet = Sheets.pasted("reissued-second").replace("March 9, 2027", date);

        assertThat(reader.read(sheet, Sheets.TODAY).actUntil()).hasToString("2027-01-09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2027", "soon", "", "99/99/2027"})
    void aDeadlineThatIsNoDayIsAskedFor(String date) {
        var reading = reader.read(Sheets.pasted("reissued-second").replace("March 9, 2027", date), Sheets.TODAY);

        assertThat(reading.actUntil()).isNull();
        assertThat(reading.doubts()).extracting(Doubt::field).contains("actUntil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TARGET(S):",
                "WRITE TO:",
                "Targets",
                "Please send appeals to:",
                "TARGET’S CONTACT DETAILS & COPIES TO:"
            })
    void addressesAreFoundUnderAnyLabel(String label) {
        var sheet = Sheets.pasted("first-with-two-targets").replace("TARGET(S):", label);

        assertThat(reader.read(sheet, Sheets.TODAY).targets())
                .extracting(Target::name)
                .containsExactly("Naomi Example Wanjiru", "Joseph Muli Sample");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Urgent Action 106.23", "UA 106/23", "UA: 106/2023", "urgent action 106.2023"})
    void aNumberIsReadInAnySpelling(String number) {
        assertThat(SheetNumber.typed(number)).contains(new SheetNumber(0, 106, 2023));
    }

    @Test
    void twoFiguresAboveFiftyAreTheLastCentury() {
        assertThat(SheetNumber.typed("UA 12/98")).contains(new SheetNumber(0, 12, 1998));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\r\n\r\n",
                "URGENT ACTION",
                ":",
                "TAKE ACTION:\n·",
                "Dear ,",
                "(((((",
                "@@@@",
                "Salutation:\nEmail:\n\nFax:",
                "\u0000\u2028\ud800"
            })
    void whatIsNoSheetIsDoubtedAndNeverFails(String paste) {
        var reading = reader.read(paste, Sheets.TODAY);

        assertThat(reading.doubts()).extracting(Doubt::field).contains("number", "actUntil", "targets");
    }

    @Test
    void noMixtureOfLinesMakesItFail() {
        var random = new Random(19730319);
        var lines = Arrays.asList(String.join(
                        "\n",
                        Sheets.pasted("reissued-second"),
                        Sheets.pasted("first-with-two-targets"),
                        Sheets.pasted("older-form"),
                        Sheets.pasted("accion-urgente"))
                .split("\n"));

        for (var round = 0; round < 500; round++) {
            Collections.shuffle(lines, random);
            var mixed = String.join("\n", lines.subList(0, random.nextInt(lines.size())));
            var cut = mixed.substring(random.nextInt(mixed.length() + 1));
            assertThatCode(() -> reader.read(cut, Sheets.TODAY)).doesNotThrowAnyException();
        }
    }

    @Test
    void aHugePasteIsReadInReasonableTime() {
        var huge = "Dear @a, ( . ".repeat(20_000) + "\n"
                + Sheets.pasted("reissued-second").repeat(20);

        assertThat(Duration.ofSeconds(5)).isGreaterThan(timed(() -> reader.read(huge, Sheets.TODAY)));
    }

    private static Duration timed(Runnable deed) {
        var start = System.nanoTime();
        deed.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
