package org.clarion.letters.writing;

import static java.util.stream.Collectors.joining;
import static org.clarion.letters.writing.LetterLanguage.AR;
import static org.clarion.letters.writing.LetterLanguage.DE;
import static org.clarion.letters.writing.LetterLanguage.EN;
import static org.clarion.letters.writing.LetterLanguage.ES;
import static org.clarion.letters.writing.LetterLanguage.FR;
import static org.clarion.letters.writing.LetterLanguage.OTHER;
import static org.clarion.letters.writing.LetterLanguage.PT;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What greetings begin with, without accents: one word or two. Some begin them in two languages. */
final class GreetingWords {

    private static final Map<LetterLanguage, Set<String>> BEGINNINGS = Map.of(
            EN,
            each("dear, sir, sirs, madam, excellency, excellencies, honourable, honorable, respected, your excellency,"
                    + " your excellencies, your honour, your honor, your majesty, your royal, your highness,"
                    + " his excellency, her excellency"),
            ES,
            each("estimado, estimada, estimados, estimadas, senor, senora, senores, senoras, sr, sra, excelentisimo,"
                    + " excelentisima, excmo, excma, distinguido, distinguida, ilustrisimo, ilustrisima, respetado,"
                    + " respetada, excelencia, de mi, muy senor, muy senora, muy senores, muy estimado, muy estimada"),
            FR,
            each("monsieur, madame, messieurs, mesdames, cher, chere, excellence, votre excellence"),
            PT,
            each("prezado, prezada, prezados, prezadas, caro, cara, excelencia, senhor, senhora, exmo, exma,"
                    + " excelentissimo, excelentissima, vossa excelencia"),
            DE,
            each("sehr geehrter, sehr geehrte, herr, frau, exzellenz, eure exzellenz"),
            AR,
            each("السيد, السيدة, السادة, الاستاذ, الاستاذة, الدكتور, الدكتورة, القاضي, القاضية, سعادة, معالي, فخامة,"
                    + " دولة, جلالة, سمو, حضرة, عزيزي, عزيزتي, صاحب السعادة, صاحبة السعادة, صاحب السمو, صاحبة السمو,"
                    + " صاحب الجلالة, تحية طيبة"),
            OTHER,
            each("gentile, egregio, egregia, illustre, geachte," + " sayin"));

    private GreetingWords() {}

    private static Set<String> each(String beginnings) {
        return Set.of(beginnings.split(", *"));
    }

    /** The languages in which a greeting may begin so; none if it is no greeting that we know. */
    static Set<LetterLanguage> languagesOf(String greeting) {
        var words = Words.of(greeting).words();
        var first = words.stream().findFirst().orElse("");
        var languages = EnumSet.noneOf(LetterLanguage.class);
        BEGINNINGS.forEach((language, known) -> {
            if (known.contains(first) || known.contains(words.stream().limit(2).collect(joining(" ")))) {
                languages.add(language);
            }
        });
        if (languages.isEmpty() && isOfAnotherScript(first)) {
            languages.add(OTHER);
        }
        return languages;
    }

    private static boolean isOfAnotherScript(String word) {
        return !word.isEmpty()
                && Character.isLetter(word.codePointAt(0))
                && Character.UnicodeScript.of(word.codePointAt(0)) != Character.UnicodeScript.LATIN;
    }
}
