package org.clarion.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsOfASpecimenTest {

    @TempDir
    Path messages;

    @Test
    void aWholeLanguageLacksNothing() throws IOException {
        write("letters", "title=Write a letter", "left={days} days left of {all}");
        write(
                "letters_es",
                "# what a page is called",
                "title=Escribir una carta",
                "left=Quedan {days} días \\",
                "  de {all}");

        var spanish = Translations.in("es", messages);

        assertThat(spanish.lacking()).isEmpty();
        assertThat(spanish.completeness()).isEqualTo("2 of 2 sentences");
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        write("letters", "title=Write a letter", "send=Send");
        write("letters_es", "title=Escribir una carta");

        var spanish = Translations.in("es", messages);

        assertThat(spanish.lacking()).containsExactly("letters_es: send is missing");
        assertThat(spanish.completeness()).isEqualTo("1 of 2 sentences");
    }

    @Test
    void aLanguageWithoutFilesLacksEverything() throws IOException {
        write("letters", "title=Write a letter", "send=Send");

        assertThat(Translations.in("fr", messages).completeness()).isEqualTo("0 of 2 sentences");
    }

    @Test
    void whatOnlyTheTranslationHasIsNamed() throws IOException {
        write("letters", "title=Write a letter");
        write("letters_es", "title=Escribir una carta", "old=Antiguo");

        assertThat(lacking()).containsExactly("letters_es: old is not in the English file");
    }

    @Test
    void whatIsPutInMayNotGetLost() throws IOException {
        write("letters", "left={days} days left", "who={#if many}{page:many(name)}{#else}Nobody{/if}");
        write("letters_es", "left=Quedan días", "who={#if many}Alguien{#else}Nadie{/if}");

        assertThat(lacking()).containsExactly("letters_es: left has lost {days}", "letters_es: who has lost {name}");
    }

    @Test
    void aTranslationMayAskForMore() throws IOException {
        write("letters", "done=verified");
        write("letters_es", "done={#if one}verificada{#else}verificadas{/if}");

        assertThat(lacking()).isEmpty();
    }

    @Test
    void whatIsLeftInEnglishIsNamedUnlessItIsNoWordOrMeantSo() throws IOException {
        write("letters", "title=Write a letter", "fax=Fax", "share={percent} %");
        write("letters_es", "title=Write a letter", "# as in English", "fax=Fax", "share={percent} %");

        assertThat(lacking()).containsExactly("letters_es: title is still in English: Write a letter");
    }

    @Test
    void whatQuteWouldReadOtherwiseIsNamed() throws IOException {
        write("letters", "title=Write\\u0020letters", "send=Send");
        write("letters_es", "title=Escribir cartas", "send=Enviar", "send=Mandar");

        assertThat(lacking())
                .containsExactly(
                        "English of letters_es: title has a \\ that is neither \\n nor the end of a line",
                        "letters_es: send stands here twice");
    }

    @Test
    void aFormThatALanguageDoesNotHaveIsNamed() throws IOException {
        write("letters", "left={#switch days.plural}{#case 'one'}One day{#else}{days} days{/switch}");
        write("letters_es", "left={#switch days.plural}{#case 'two'}Dos días{#case 'one'}Un día: {days}{/switch}");
        write(
                "letters_ar",
                "left={#switch days.plural}{#case 'two'}يومان{#case 'few'}{days} أيام{#else}{days} يوما{/switch}");

        assertThat(lacking())
                .containsExactly(
                        "letters_es: left asks for 'two', which es does not have",
                        "letters_es: left has no form for all other numbers");
        assertThat(Translations.in("ar", messages).lacking()).isEmpty();
    }

    @Test
    void aFrenchSignThatALineEndCouldPartFromItsWordIsNamed() throws IOException {
        write("letters", "to=To: {name}", "why=Why?", "act=Act for “{title}”", "share={percent} %", "by=Until {day}");
        write(
                "letters_fr",
                "to=À : {name}",
                "why=Pourquoi\u202f?",
                "act=Agissez pour « {title} »",
                "share={percent} %",
                "by=Jusqu'au {#switch day}{#case 'one'}jour{#else}{day}{/switch}");

        assertThat(Translations.in("fr", messages).lacking())
                .extracting(wrong -> wrong.replaceAll(" has a blank .*", ""))
                .containsExactly("letters_fr: to", "letters_fr: act", "letters_fr: share", "letters_fr: by");
    }

    @Test
    void ofABundleOnlyWhatSupportersSeeIsWanted() throws IOException {
        write("letters", "title=Write a letter", "send=Send");
        write("pictures", "photo=Photo: {by}", "change=Change it", "kind_DAY=By day", "kind_NIGHT=By night");
        write("record", "title=What staff did");
        write("pictures_fr", "photo=Photographie", "kind_DAY=De jour");
        var ofSupporters = SupportersBundles.read(
                List.of(
                        "# services/letters desk",
                        "libs/letters kept",
                        "services/letters letters pictures(photo,kind)"),
                "services/letters");

        var french = Translations.in("fr", messages, ofSupporters);

        assertThat(french.lacking())
                .containsExactly(
                        "letters_fr: title is missing",
                        "letters_fr: send is missing",
                        "pictures_fr: photo has lost {by}",
                        "pictures_fr: kind_NIGHT is missing");
        assertThat(french.completeness()).isEqualTo("2 of 5 sentences");
    }

    private List<String> lacking() {
        return Translations.in("es", messages).lacking();
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(messages.resolve(file + ".properties"), List.of(lines));
    }
}
