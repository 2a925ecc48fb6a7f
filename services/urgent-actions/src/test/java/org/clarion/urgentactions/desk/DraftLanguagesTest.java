package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.contracts.Sheet.SubjectWords;
import org.clarion.contracts.Target.TargetWords;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.Need;
import org.clarion.urgentactions.sheets.Need.ManyParts;
import org.junit.jupiter.api.Test;

/** Any number of languages in a draft, and what people are called in each. */
class DraftLanguagesTest {

    private final List<Lack> faults = new ArrayList<>();

    @Test
    void whatWasAddedIsThereBeforeItsFirstWordAndWhatHasWordsIsThereUnasked() {
        var form = posted("languages", "en ar", "fr.title", "Disparue", "originalLanguage", "en");

        assertThat(form.languages().written()).containsExactly("en", "ar", "fr");
        assertThat(read(form).texts()).containsOnlyKeys("ar", "fr");
    }

    @Test
    void aLanguageIsAddedOnceAndStandsOnTheRight() {
        var form = posted("languages", "en es", "originalLanguage", "en");

        form.languages().add("ar");
        form.languages().add("ar");
        form.languages().add("tlh");

        assertThat(form.languages().written()).containsExactly("en", "ar", "es");
        assertThat(form.languages().pair("es")).containsExactly("en", "ar");
    }

    @Test
    void anyTwoStandAbreastAndWithoutAChoiceTheOriginalAndTheReaders() {
        var form = posted("languages", "en fr ar es", "originalLanguage", "fr");

        assertThat(form.languages().pair("es")).containsExactly("fr", "es");
        form.show("es", "ar");
        assertThat(form.languages().pair("es")).containsExactly("es", "ar");
        form.show("ar", "ar");
        assertThat(form.languages().pair("en")).containsExactly("ar", "en");
        form.show("de", null);
        assertThat(form.languages().pair("de")).containsExactly("fr", "ar");
        assertThat(posted("originalLanguage", "pt").languages().pair("en")).containsExactly("pt");
    }

    @Test
    void aLanguageThatIsRemovedTakesEverythingAlongButTheNamesOfThoseWhoReadIt() {
        var form = posted(
                "languages", "en fr",
                "preferredLanguages", "Spanish",
                "fr.title", "Disparue",
                "fr.subjects", "les pêcheuses",
                "es.title", "Desaparecida",
                "targets.0.role", "PRIMARY",
                "targets.0.fr.office", "Parquet",
                "targets.0.es.office", "Fiscalía");

        form.languages().remove("fr");
        form.languages().remove("es");
        form.languages().remove("en");

        assertThat(form.languages().written()).containsExactly("en");
        assertThat(form.get("fr.subjects")).isEmpty();
        assertThat(form.get("targets.0.fr.office")).isEmpty();
        assertThat(form.get("targets.0.es.office")).isEqualTo("Fiscalía");
        assertThat(read(form).texts()).isEmpty();
    }

    @Test
    void whatPeopleAreCalledIsReadLineByLineAndWrittenBack() {
        var form = posted(
                "originalLanguage", "en",
                "subjects", "Inés Quispe (she/her)\nVenezuelan refugees (they/them)",
                "es.subjects", "\nPersonas refugiadas de Venezuela (elles)",
                "targets.0.role", "PRIMARY",
                "targets.0.name", "The Prime Minister",
                "targets.0.language", "Quechua",
                "targets.0.es.name", "El Presidente del Consejo de Ministros",
                "targets.0.es.salutation", "Señor Presidente:");

        var draft = read(form);
        var target = draft.targets().getFirst();

        assertThat(faults).isEmpty();
        assertThat(draft.subjects())
                .containsExactly(
                        new Subject("Inés Quispe", "she/her"),
                        new Subject(
                                "Venezuelan refugees",
                                "they/them",
                                Map.of("es", new SubjectWords("Personas refugiadas de Venezuela", "elles"))));
        assertThat(target.language()).isEqualTo("qu");
        assertThat(target.words())
                .containsExactly(Map.entry(
                        "es", new TargetWords("El Presidente del Consejo de Ministros", null, "Señor Presidente")));
        var again = DraftForm.of(draft, Locale.ENGLISH);
        assertThat(again.get("es.subjects")).isEqualTo("\nPersonas refugiadas de Venezuela (elles)");
        assertThat(again.get("targets.0.es.name")).isEqualTo("El Presidente del Consejo de Ministros");
        assertThat(again.get("targets.0.language")).isEqualTo("Quechua");
        assertThat(read(again)).isEqualTo(draft);
    }

    @Test
    void moreLinesThanPeopleAreAMistake() {
        read(posted("subjects", "Inés Quispe", "es.subjects", "Inés Quispe\nOtra persona"));

        assertThat(faults).containsExactly(new Lack("es.subjects", new Need.Fewer(ManyParts.LINES_OF_SUBJECTS, 1)));
    }

    @Test
    void anOfficialsOwnLanguageComesFirst() {
        var form = posted(
                "languages", "en fr",
                "preferredLanguages", "Spanish, English",
                "targets.0.role", "PRIMARY",
                "targets.1.role", "COPY",
                "targets.1.language", "English");

        assertThat(form.languages().naming(0)).containsExactly("es", "en", "fr");
        assertThat(form.languages().naming(1)).containsExactly("en", "es", "fr");
    }

    @Test
    void anotherOriginalTurnsTheNamesRound() {
        var form = posted(
                "originalLanguage", "es",
                "namesIn", "en",
                "languages", "en es",
                "en.title", "Missing",
                "subjects", "Venezuelan refugees\nInés Quispe",
                "es.subjects", "Personas refugiadas",
                "targets.0.role", "PRIMARY",
                "targets.0.name", "The Minister",
                "targets.0.office", "Ministry",
                "targets.0.es.name", "El Ministro");

        assertThat(form.get("targets.0.name")).isEqualTo("El Ministro");
        assertThat(form.get("targets.0.en.name")).isEqualTo("The Minister");
        assertThat(form.get("targets.0.office")).isEqualTo("Ministry");
        assertThat(form.get("targets.0.es.name")).isEmpty();
        assertThat(form.get("subjects")).isEqualTo("Personas refugiadas\nInés Quispe");
        assertThat(form.get("en.subjects")).isEqualTo("Venezuelan refugees\nInés Quispe");
        assertThat(form.languages().written()).containsExactly("es", "en");
    }

    @Test
    void aDraftThatBeginsInFrenchHasNeverBeenInEnglish() {
        var form = posted("originalLanguage", "fr", "namesIn", "en", "languages", "en");

        assertThat(form.languages().written()).containsExactly("fr");
    }

    @Test
    void anOfficialThatMovesTakesEveryLanguageAlong() {
        var form = posted(
                "targets.0.role", "PRIMARY",
                "targets.0.ar.name", "الوزير",
                "targets.1.role", "COPY",
                "targets.2.role", "PRIMARY",
                "targets.2.fr.name", "Le ministre");

        form.moveUp(1);
        form.removeTarget(0);

        assertThat(form.get("targets.0.ar.name")).isEqualTo("الوزير");
        assertThat(form.get("targets.1.fr.name")).isEqualTo("Le ministre");
        assertThat(form.targets()).containsExactly(0, 1);
    }

    @Test
    void fieldsOfNoLanguageAreNotTaken() {
        var form =
                posted("xx.title", "?", "targets.20.name", "?", "targets.0.es.email", "?", "targets.0.en-GB.name", "?");

        assertThat(form.has("xx.title")).isFalse();
        assertThat(form.has("targets.20.name")).isFalse();
        assertThat(form.has("targets.0.es.email")).isFalse();
        assertThat(form.has("targets.0.en-GB.name")).isFalse();
    }

    private Draft read(DraftForm form) {
        return DraftReading.read(form, Draft.empty(), faults);
    }

    private static DraftForm posted(String... pairs) {
        var sent = new LinkedHashMap<String, List<String>>();
        for (var at = 0; at < pairs.length; at += 2) {
            sent.put(pairs[at], List.of(pairs[at + 1]));
        }
        return DraftForm.posted(sent);
    }
}
