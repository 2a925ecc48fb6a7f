package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.clarion.typed.TypingWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedAddressTest {

    /** Says which sentence it is, and what stands in it. */
    private static final TypingWords SENTENCES = (TypingWords) Proxy.newProxyInstance(
            TypingWords.class.getClassLoader(), new Class<?>[] {TypingWords.class}, (words, sentence, shown) -> {
                var signs = shown == null
                        ? ""
                        : Arrays.stream(shown).map(Object::toString).collect(Collectors.joining(" "));
                return (sentence.getName() + " " + signs).strip();
            });

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amina@example.org",
                "  amina@example.org  ",
                "amina@example.org\u00a0",
                "amina@example.org\t",
                "\tamina@example.org",
                "amina@example.org\u3000",
                "\u2003amina@example.org\u202f",
                "\u200bamina@example.org",
                "\ufeffamina@example.org",
                "ami\u00adna@exam\u200bple.org",
                "\u200eamina@example.org\u200f",
                "amina\u2060@example.org\u200d",
                "mailto:amina@example.org",
                "MAILTO: amina@example.org",
                "mailto:amina@example.org?subject=Hello",
                "\u00a0mailto:amina@example.org\u00a0"
            })
    void forgivesWhatNobodySeesAndWhatALinkBrings(String pasted) {
        assertThat(PastedAddress.read(pasted).address()).contains(new Address("amina@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina Otieno <amina@example.org>",
                "<amina@example.org>",
                "\u00a0<amina@example.org>\u200b;",
                "\"Otieno, Amina\" <amina@example.org>,",
                "Amina O'Neill <amina@example.org>",
                "أمينة <amina@example.org>",
                "amina@example.org <mailto:amina@example.org>",
                "amina@example.org<mailto:Amina@example.org>",
                "amina@example.org (Amina)",
                "(amina@example.org)",
                "[amina@example.org]",
                "“amina@example.org”",
                "«amina@example.org»",
                "'amina@example.org'",
                "amina@example.org.",
                "amina@example.org,",
                "amina@example.org;",
                "amina@example.org)."
            })
    void forgivesWhatAKeyboardOrAMailProgramLeavesAroundIt(String pasted) {
        assertThat(PastedAddress.read(pasted).address().map(Address::normalised))
                .contains("amina@example.org");
    }

    @Test
    void capitalsStayAsTypedAndMakeNoSecondPerson() {
        assertThat(PastedAddress.read(" Amina@Example.ORG\u00a0").address())
                .map(Address::normalised)
                .contains("amina@example.org");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Amina\" amina@example.org|emailAround amina@example.org \"",
                "ines@example.org <amina@example.org>|emailSeveral",
                "Amina, amina@example.org|emailAround amina@example.org ,",
                "Amina amina@example.org|emailAlone amina@example.org",
                "amina@example.org, ines@example.org|emailSeveral",
                "amina@example.org ines@example.org|emailSeveral",
                "amina@exa mple.org|emailBlank",
                "amina.example.org|emailNoAt",
                "amina|emailNoAt",
                "josé@example.org|emailSign é",
                "amina@bücher!.example|emailSign !",
                "amina=x@example.org|emailSign =",
                "a@b@example.org|emailSign @",
                "amina@example..org|emailSign .",
                ".amina@example.org|emailAround amina@example.org .",
                "amina.@example.org|emailSign .",
                "-amina@example.org|emailSign -",
                "amina@example|emailDomain example",
                "amina@|emailNoDomain",
                "@example.org|emailNoName",
                "''|emailMissing"
            })
    void saysWhichSignIsWrong(String typed, String sentence) {
        var pasted = PastedAddress.read(typed);

        assertThat(pasted.address()).isEmpty();
        assertThat(pasted.mistake(SENTENCES)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u0085", "\u000b"})
    void lineEndsStayRefusedAlsoAtTheEnd(String lineEnd) {
        var pasted = PastedAddress.read("amina@example.org" + lineEnd);

        assertThat(pasted.address()).isEmpty();
        assertThat(pasted.mistake(SENTENCES)).isEqualTo("emailLineBreak");
    }

    @Test
    void whatTurnsTheReadingAroundIsNamed() {
        var pasted = PastedAddress.read("\u202egro.elpmaxe@anima");

        assertThat(pasted.address()).isEmpty();
        assertThat(pasted.mistake(SENTENCES)).isEqualTo("emailUnseen U+202E");
        assertThat(PastedAddress.read("a".repeat(600)).mistake(SENTENCES)).isEqualTo("emailLong");
        assertThat(PastedAddress.read("a".repeat(65) + "@example.org").mistake(SENTENCES))
                .isEqualTo("emailLong");
    }

    @Test
    void nothingHostileBecomesMoreThanOneAddress() {
        assertThat(Hostile.addresses()).isNotEmpty().map(PastedAddress::read).allSatisfy(pasted -> {
            assertThat(pasted.address().map(Address::value).orElse("amina@example.org"))
                    .isEqualTo("amina@example.org");
            assertThat(pasted.toString()).doesNotContain("amina@");
        });
    }

    @Test
    void nothingTypedIsNothing() {
        assertThat(PastedAddress.read(null).isEmpty()).isTrue();
        assertThat(PastedAddress.read(" \u00a0\t\u200b").isEmpty()).isTrue();
    }

    @Test
    void fiveHundredSignsAreReadAndNoMore() {
        assertThat(PastedAddress.read("mailto:amina@example.org" + " ".repeat(476))
                        .address())
                .isPresent();
        assertThat(PastedAddress.read("mailto:amina@example.org" + " ".repeat(477))
                        .address())
                .isEmpty();
        assertThat(PastedAddress.read("a".repeat(500)).mistake(SENTENCES)).isEqualTo("emailNoAt");
        assertThat(PastedAddress.read("a".repeat(501)).mistake(SENTENCES)).isEqualTo("emailLong");
    }

    @Test
    void sixtyFourSignsMayStandBeforeTheAt() {
        assertThat(PastedAddress.read("a".repeat(64) + "@example").mistake(SENTENCES))
                .isEqualTo("emailDomain example");
        assertThat(PastedAddress.read("a@" + "b".repeat(252)).mistake(SENTENCES))
                .isEqualTo("emailDomain " + "b".repeat(252));
        assertThat(PastedAddress.read("a@" + "b".repeat(253)).mistake(SENTENCES))
                .isEqualTo("emailLong");
    }

    @Test
    void logsSayItsDomainAlone() {
        assertThat(PastedAddress.read("amina@example.org")).hasToString("…@example.org");
        assertThat(PastedAddress.read("amina")).hasToString("no address");
        assertThat(PastedAddress.read("amina@example.org").isEmpty()).isFalse();
    }
}
