package org.clarion.setting;

import static com.ibm.icu.lang.UCharacter.getIntPropertyValue;

import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Arabic letters in the form that their neighbours give them, with their vowels: each such shape stands ready in our font.
 * Right to left is settled later ({@link Bidirectional}); here the order is that of reading.
 */
record ArabicForms(List<String> signs, Map<String, String> places) implements PrivateSigns {

    private static final char FIRST = '\uED80';
    private static final Pattern LETTER = Pattern.compile("[\\u0620-\\u06FF&&\\p{Lo}]\\p{Mn}*");
    private static final Pattern ALEF = Pattern.compile("[اأإآٱ]");
    private static final char LAM = 'ل';
    private static final int JOINS_NEXT = 1;
    private static final int JOINS_BEFORE = 2;
    private static final int LIGATED = 4;

    /** In the order in which the font holds them, one a line: the form, a blank, the letter with its marks. */
    static ArabicForms of(String resource) {
        var signs = FontFiles.lines(resource);
        return new ArabicForms(
                signs,
                IntStream.range(0, signs.size())
                        .boxed()
                        .collect(Collectors.toMap(signs::get, index -> String.valueOf((char) (FIRST + index)))));
    }

    @Override
    public String placed(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return LETTER.matcher(composed).replaceAll(letter -> placed(composed, letter));
    }

    /** The letter's shape has its marks; what follows for each mark is seen by nobody, and read out. */
    private String placed(String text, MatchResult letter) {
        var place = places.get(form(text, letter) + " " + letter.group());
        return place == null
                ? letter.group()
                : place
                        + letter.group()
                                .substring(1)
                                .codePoints()
                                .mapToObj(mark ->
                                        places.getOrDefault("0 " + Character.toString(mark), Character.toString(mark)))
                                .collect(Collectors.joining());
    }

    private static int form(String text, MatchResult letter) {
        char own = text.charAt(letter.start());
        char before = before(text, letter.start());
        char next = letter.end() < text.length() ? text.charAt(letter.end()) : ' ';
        boolean turns = joining(own) == JoiningType.DUAL_JOINING;
        int form = 0;
        if (turns && (joining(next) == JoiningType.RIGHT_JOINING || joinsOnward(next))) {
            form |= JOINS_NEXT;
        }
        if ((turns || joining(own) == JoiningType.RIGHT_JOINING) && joinsOnward(before)) {
            form |= JOINS_BEFORE;
        }
        return own == LAM && isAlef(next) || isAlef(own) && before == LAM ? form | LIGATED : form;
    }

    /** The sign before, past the marks on it. */
    private static char before(String text, int start) {
        int at = start - 1;
        while (at >= 0 && joining(text.charAt(at)) == JoiningType.TRANSPARENT) {
            at--;
        }
        return at < 0 ? ' ' : text.charAt(at);
    }

    private static boolean isAlef(char c) {
        return ALEF.matcher(String.valueOf(c)).matches();
    }

    private static boolean joinsOnward(char c) {
        return joining(c) == JoiningType.DUAL_JOINING || joining(c) == JoiningType.JOIN_CAUSING;
    }

    private static int joining(char c) {
        return getIntPropertyValue(c, UProperty.JOINING_TYPE);
    }

    @Override
    public boolean isPlace(char c) {
        return c >= FIRST && c < FIRST + signs.size();
    }

    /** A shape says its letter: the marks have signs of their own. */
    @Override
    public String said(char c) {
        return isPlace(c) ? signs.get(c - FIRST).substring(2, 3) : String.valueOf(c);
    }
}
