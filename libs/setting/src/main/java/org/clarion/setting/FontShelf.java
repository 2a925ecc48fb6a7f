package org.clarion.setting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All fonts of a house: ours for Latin, Greek, Cyrillic and Arabic letters, and those that its operator added. */
final class FontShelf {

    /** What a reader takes for one letter: with its marks, with its joiners. */
    private static final Pattern LETTER = Pattern.compile("\\X");

    private static final int NAMED_AT_MOST = 10;
    private static final char FIRST_MARK = '\u0300';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char HYPHEN = '\u2010';
    private static final char ELLIPSIS = '\u2026';
    private static final char FIRST_CURRENCY = '\u20A0';
    private static final char LAST_CURRENCY = '\u20C0';

    private final Typeface latin = Typeface.of("Clarion Serif", "/fonts/ClarionSerif.ttf");
    private final MarkedLetters marked = MarkedLetters.of("/fonts/marked-letters.txt");
    private final ArabicForms arabic = ArabicForms.of("/fonts/arabic-forms.txt");
    private final SpokenText spoken = new SpokenText(marked, arabic);
    private final Bidirectional bidirectional = new Bidirectional(new ReadingDirection(arabic));
    private final List<Typeface> others = new ArrayList<>();

    /**
     * @param added fonts (TrueType) for scripts that need no shaping, such as Chinese, Japanese and Korean; asked after ours,
     *     by the names of their files
     */
    FontShelf(List<Path> added) {
        others.add(Typeface.of("Clarion Serif East", "/fonts/ClarionSerifEast.ttf"));
        others.add(Typeface.of("Clarion Naskh", "/fonts/ClarionNaskh.ttf"));
        added.forEach(file -> others.add(Typeface.added(file)));
    }

    /** Ten letters at most that no font has, parted by blanks. */
    String missing(String text) {
        return LETTER.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(letter -> !has(placed(letter)))
                .map(String::strip)
                .map(letter -> letter.matches("\\p{M}+") ? "◌" + letter : letter)
                .distinct()
                .limit(NAMED_AT_MOST)
                .collect(Collectors.joining(" "));
    }

    /** A mark that is left beside its letter would be printed beside it too. */
    private boolean has(String letter) {
        return letter.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                .allMatch(c ->
                        !Typeface.isMark(c) && (latin.has(c) || others.stream().anyMatch(font -> font.has(c))));
    }

    /** The text as our fonts have it: each letter in its form, with its marks. */
    String placed(String text) {
        return text.chars().allMatch(FontShelf::standsByItself) ? text : marked.placed(arabic.placed(text));
    }

    /** Latin letters as Unicode has them ready, punctuation and currencies: most pages have nothing else. */
    private static boolean standsByItself(int c) {
        return c < FIRST_MARK && c != SOFT_HYPHEN
                || c >= HYPHEN && c <= ELLIPSIS
                || c >= FIRST_CURRENCY && c <= LAST_CURRENCY;
    }

    /** The fonts that a page needs. */
    List<Typeface> neededFor(String placed) {
        var characters = new BitSet();
        placed.codePoints().filter(c -> c >= ' ').forEach(characters::set);
        var needed = new ArrayList<Typeface>();
        needed.add(latin);
        others.stream().filter(font -> font.isNeededFor(characters, needed)).forEach(needed::add);
        return needed;
    }

    /** As CSS names them, in the order in which they are asked. */
    static String families(List<Typeface> fonts) {
        return fonts.stream().map(font -> "'" + font.family() + "'").collect(Collectors.joining(", "));
    }

    SpokenText spoken() {
        return spoken;
    }

    Bidirectional bidirectional() {
        return bidirectional;
    }
}
