package org.clarion.letters.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clarion.contracts.Sheet;
import org.clarion.letters.Sheets;
import org.clarion.letters.appeals.Appeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectLineTest {

    @Test
    void lettersThatDifferBearDifferentSubjectsAndTheSameLetterTheSame() {
        var subjects = IntStream.range(0, 40)
                .mapToObj(i -> subject(Drafts.aminas().withText("Carta " + i)))
                .collect(Collectors.toSet());

        assertThat(subjects)
                .hasSize(8)
                .contains(
                        "Carta de Boston: Escuela cerrada en Písac, docentes amenazados",
                        "Una petición por Children of Pisac, desde Boston");
        assertThat(subject(Drafts.aminas())).isEqualTo(subject(Drafts.aminas()));
    }

    @Test
    void aTownIsAsItWasTyped() {
        var draft = Drafts.aminas();
        var odd = new LetterDraft(
                draft.targets(), "US", LetterLanguage.EN, draft.text(), "A", "100%s %n", draft.points());

        assertThat(IntStream.range(0, 20).mapToObj(i -> subject(odd.withText("Letter " + i))))
                .anyMatch(subject -> subject.startsWith("A letter from 100%s %n: School"));
    }

    /** The sheet is in English and Spanish; a letter in German bears no title in another language. */
    @Test
    void aPersonsNameStandsInAnyLanguage() {
        var school = Sheets.appeal().sheet();
        var rosa = new Appeal(Sheets.about(school, new Sheet.Subject("Rosa Quispe", "she/her")));
        var german = Drafts.aminas().in(LetterLanguage.DE);

        assertThat(IntStream.range(0, 40)
                        .mapToObj(
                                i -> FinishedLetter.all(german.withText("Brief " + i), rosa, LocalDate.of(2027, 1, 9)))
                        .map(letters -> SubjectLine.suggested(letters.getFirst(), rosa)))
                .contains("Eine Bitte für Rosa Quispe, aus Boston")
                .allMatch(subject -> subject.contains("Rosa Quispe"))
                .noneMatch(subject -> subject.contains("Písac"));
    }

    /** The sheet is in English and Spanish and about a group: a letter in French says the country, and nothing in another language. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FR | Une demande : Pérou   | Une lettre de Boston : Pérou
            PT | Um pedido: Peru       | Carta de Boston: Peru
            AR | مناشدة: بيرو          | رسالة من Boston: بيرو
            """)
    void aLetterWhoseLanguageTheActionDoesNotSpeakBearsNoSubjectInAnother(
            LetterLanguage language, String request, String fromTown) {
        var subjects = IntStream.range(0, 40)
                .mapToObj(i -> subject(Drafts.aminas().in(language).withText("Lettre " + i)))
                .collect(Collectors.toSet());

        assertThat(subjects)
                .contains(request, fromTown)
                .noneMatch(subject -> subject.contains("Písac") || subject.contains("Pisac"))
                .noneMatch(subject -> subject.contains("request"));
    }

    private static String subject(LetterDraft draft) {
        var letter = FinishedLetter.all(draft, Sheets.appeal(), LocalDate.of(2027, 1, 9))
                .getFirst();
        return SubjectLine.suggested(letter, Sheets.appeal());
    }
}
