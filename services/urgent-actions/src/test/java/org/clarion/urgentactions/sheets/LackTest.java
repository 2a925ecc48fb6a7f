package org.clarion.urgentactions.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Target;
import org.clarion.contracts.Target.TargetWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing goes live with an official nobody can write to, or with half a greeting. */
class LackTest {

    private static final Instant NOON = Instant.parse("2026-11-22T17:00:00Z");
    private static final LocalDate JANUARY_9 = LocalDate.of(2027, 1, 9);
    private static final String ADDRESS = "targets.0.address";
    private static final String SALUTATION = "targets.0.salutation";

    @ParameterizedTest
    @ValueSource(
            strings = {"n/a", "N/A", "none", "None known.", "not available", "-", "no disponible", "sin datos", "aucun"
            })
    void aValueThatSaysThereIsNoneIsNoWayToReachAnybody(String absent) {
        assertThat(fields(reachedBy(List.of(), null, null, null, absent))).containsExactly(ADDRESS);
        assertThat(fields(reachedBy(List.of(absent), null, absent, absent, null)))
                .containsExactly(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n/a",
                "www.fiscalia.example.org/contacto/",
                "javascript:alert(1)",
                "https://fiscalia.example.org/contacto, a@example.org",
                "prensa-",
                "a@example.org, b@example.org",
                "mailto:a@example.org",
                "Office <a@example.org>",
                "a@example"
            })
    void anAddressThatCannotBeSavedCannotBeLaunched(String mail) {
        assertThat(fields(reachedBy(List.of("Calle Ejemplo 55"), mail, null, null, null)))
                .containsExactly("targets.0.email");
    }

    @Test
    void oneWayIsEnough() {
        assertThat(fields(reachedBy(List.of("Calle Ejemplo 55"), null, null, null, null)))
                .isEmpty();
        assertThat(fields(reachedBy(List.of(), "office@example.org", null, null, null)))
                .isEmpty();
        assertThat(fields(reachedBy(List.of(), "https://www.fiscalia.example.org/contacto/", null, null, null)))
                .as("the form on their pages")
                .isEmpty();
        assertThat(fields(reachedBy(List.of(), null, "@office", null, null))).isEmpty();
        assertThat(fields(reachedBy(List.of(), null, null, "(202) 555-0134", null)))
                .isEmpty();
        assertThat(fields(reachedBy(List.of(), null, null, null, "+595 21 555 0139")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "His Excellency Mr.",
                "Dear Ms.",
                "Dear Dr",
                "Dear",
                "Estimada Sra.",
                "Estimado",
                "Dear Minister of the",
                "Dear [NAME]",
                "Dear Mr./Ms. Romero",
                "Dear ____"
            })
    void aGreetingWithoutItsEndIsNotLaunched(String salutation) {
        assertThat(fields(greeted(salutation))).containsExactly(SALUTATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Minister/Estimado Señor Ministro",
                "Dear Minister / Estimado Señor Ministro",
                "Dear Minister | Señor Ministro",
                "Dear Minister or Your Excellency",
                "Your Excellency/Excelencia",
                "Dear Minister, Estimado Señor Ministro"
            })
    void twoGreetingsAreNotLaunched(String salutation) {
        assertThat(fields(greeted(salutation))).containsExactly(SALUTATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Minister",
                "Your Excellency",
                "Dear Mr. President",
                "Dear Sir/Madam",
                "Dear Sir or Madam",
                "Dear Attorney General",
                "Dear Ms. Távara",
                "Estimado señor fiscal",
                "Excelencia",
                "Dear General Ruiz y Mora"
            })
    void aWholeGreetingIsFine(String salutation) {
        assertThat(fields(greeted(salutation))).isEmpty();
    }

    @Test
    void noSampleLetterBeginsWithTwoGreetings() {
        var letter = "Dear Minister/Estimado Señor Ministro,\n\nWhere is she?\n\nYours sincerely,";

        assertThat(fields(Drafts.sampled(letter, JANUARY_9))).containsExactly("en.sampleLetter");
    }

    private static List<String> fields(Draft draft) {
        return draft.lacks(NOON).stream().map(Lack::field).toList();
    }

    @Test
    void aGreetingInAnotherLanguageIsWholeToo() {
        var target = new Target(
                Drafts.PROSECUTOR.targetId(),
                Target.Role.PRIMARY,
                "Ms. Távara",
                null,
                "Dear Ms. Távara",
                List.of("Calle Ejemplo 55"),
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of("es", new TargetWords(null, null, "Su Excelencia Sr.")));

        assertThat(Drafts.writingTo(target, JANUARY_9).lacks(NOON))
                .containsExactly(new Lack("targets.0.es.salutation", new Need.WholeGreeting("Su Excelencia Sr.")));
    }

    @Test
    void aLanguageThatWasBegunIsAskedForInFull() {
        var begun = Drafts.inFrenchToo(new SheetText("Disparue", "", List.of(), "", "", null), JANUARY_9);

        assertThat(begun.lacks(NOON).stream().map(Lack::field))
                .containsExactly("fr.summary", "fr.points", "fr.sampleLetter");
    }

    @Test
    void allLanguagesTogetherFitIntoOneEvent() {
        var lengthy = new SheetText("長", "語".repeat(5_000), List.of("点"), "文".repeat(10_000), "景".repeat(19_000), null);

        assertThat(Drafts.inLanguages(5, lengthy, JANUARY_9).lacks(NOON)).isEmpty();
        assertThat(Drafts.inLanguages(6, lengthy, JANUARY_9).lacks(NOON))
                .extracting(Lack::field)
                .containsExactly("languages");
        assertThat(Drafts.inLanguages(12, new SheetText("長", "語", List.of("点"), "文", "", null), JANUARY_9)
                        .lacks(NOON))
                .extracting(Lack::need)
                .containsExactly(new Need.Fewer(Need.ManyParts.LANGUAGES, 12));
    }

    private static Draft reachedBy(
            List<String> address,
            @Nullable String email,
            @Nullable String handle,
            @Nullable String phone,
            @Nullable String fax) {
        return Drafts.writingTo(
                new Target(
                        Drafts.PROSECUTOR.targetId(),
                        Target.Role.PRIMARY,
                        "Ms. Távara",
                        null,
                        "Dear Ms. Távara",
                        address,
                        email,
                        handle,
                        phone,
                        fax,
                        null),
                JANUARY_9);
    }

    private static Draft greeted(String salutation) {
        return Drafts.writingTo(
                new Target(
                        Drafts.PROSECUTOR.targetId(),
                        Target.Role.PRIMARY,
                        "Ms. Távara",
                        null,
                        salutation,
                        List.of("Calle Ejemplo 55"),
                        null,
                        null,
                        null,
                        null,
                        null),
                JANUARY_9);
    }
}
