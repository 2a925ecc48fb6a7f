package org.clarion.testkit;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether French sentences keep their signs beside their words, as {@code docs/translating/glossary_fr.md} wants it. */
final class FrenchBlanks {

    private static final String FRENCH = "fr";
    private static final Pattern PUT_IN = Pattern.compile("\\{[^}]*}");
    private static final Pattern BREAKS = Pattern.compile("\\S [:;!?»]|\\S %(?!\\p{L})|« ");
    private static final Pattern TYPED_APOSTROPHE = Pattern.compile("\\p{L}'\\p{L}");

    private FrenchBlanks() {}

    /** "title has a blank that breaks or a straight apostrophe" and the like; none if all is well, or in another language. */
    static List<String> wrong(Map<String, String> sentences, String language) {
        return sentences.entrySet().stream()
                .filter(sentence -> language.equals(FRENCH) && isWrong(sentence.getValue()))
                .map(sentence -> sentence.getKey() + " has a blank that breaks or a straight apostrophe")
                .toList();
    }

    private static boolean isWrong(String sentence) {
        var said = PUT_IN.matcher(sentence).replaceAll("0");
        return BREAKS.matcher(said).find() || TYPED_APOSTROPHE.matcher(said).find();
    }
}
