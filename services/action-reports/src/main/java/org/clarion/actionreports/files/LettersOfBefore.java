package org.clarion.actionreports.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** In which letters a list was written that is not UTF-8: by the words themselves, for the file says nothing of it. */
final class LettersOfBefore {

    /** What spreadsheets wrote in Western Europe and the Americas: more than ISO 8859-1, and the guess where nothing is sure. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Set<String> LATIN = Set.of(ISO_8859_1.name(), WINDOWS.name());
    private static final Pattern FOREIGN_WORD = Pattern.compile("[A-Za-z]*[\\x80-\\xff][A-Za-z\\x80-\\xff]*");

    /** Of a hundred. Of a word or two with accents everything could be made. */
    private static final int SURE_ENOUGH = 20;

    private LettersOfBefore() {}

    static Charset in(byte[] content) {
        var guess = new CharsetDetector().setText(foreignWords(content)).detect();
        return guess == null || guess.getConfidence() < SURE_ENOUGH || LATIN.contains(guess.getName())
                ? WINDOWS
                : charset(guess);
    }

    /** Each once and nothing else: columns, numbers and "UA 58/26" are the same in all letters, and would win as English. */
    private static byte[] foreignWords(byte[] content) {
        return FOREIGN_WORD
                .matcher(new String(content, ISO_8859_1))
                .results()
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.joining(" "))
                .getBytes(ISO_8859_1);
    }

    /** ICU tells Hebrew that was stored in the order of reading by an "-I" that Java does not know. */
    private static Charset charset(CharsetMatch guess) {
        var name = guess.getName().replace("ISO-8859-8-I", "windows-1255");
        return Charset.isSupported(name) ? Charset.forName(name) : WINDOWS;
    }
}
