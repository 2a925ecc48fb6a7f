package org.clarion.urgentactions.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clarion.typed.UnseenSigns;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a paste, rid of what word processors, browsers and pages leave behind.
 *
 * @param mended what a line end had cut in two and was put together again
 */
record Pasted(List<String> lines, List<String> mended) {

    private static final Pattern BREAKS = Pattern.compile("\\R");
    // The figure at the foot of a page, before the form feed that ends it.
    private static final Pattern PAGE_FOOT =
            Pattern.compile("\\R[ \\t]*(?:page )?\\d{1,3}(?: of \\d{1,3})?[ \\t]*\\R?\\f", Pattern.CASE_INSENSITIVE);
    private static final Pattern WIDE_OR_ODD_SPACES = Pattern.compile("[\\p{Zs}\\t]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");
    private static final String SOFT_HYPHEN = "\u00ad";
    private static final Pattern CUT = Pattern.compile("(?<head>.*?)(?<word>\\S*[\\p{L}\\p{N}])-$");
    private static final Pattern GOES_ON = Pattern.compile("(?<word>[\\p{L}\\p{N}][^\\s]*)(?<rest>.*)");
    private static final Pattern LABEL = Pattern.compile("[\\p{L} /()&'’.-]{1,40}:.*");
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@");
    private static final Pattern KEEPS_ITS_HYPHEN = Pattern.compile(
            "(?:.*\\W)?(?:all|anti|co|cross|ex|full|half|high|long|low|mid|multi|non|part|post|pre|pro|self|semi|short|so|sub|two|three"
                    + "|four|five|six|seven|eight|nine|ten|twenty|thirty|vice|well|year|\\d+)",
            Pattern.CASE_INSENSITIVE);

    static Pasted of(String paste) {
        var lines = new ArrayList<String>();
        var mended = new ArrayList<String>();
        BREAKS.splitAsStream(PAGE_FOOT.matcher(paste).replaceAll("\n")).forEach(raw -> {
            var cut = lines.isEmpty() ? "" : lines.getLast();
            var line = clean(raw);
            var whole = line.isEmpty() ? null : joined(cut, line, mended);
            if (whole == null) {
                lines.add(raw.stripTrailing().endsWith(SOFT_HYPHEN) ? line + SOFT_HYPHEN : line);
            } else {
                lines.set(lines.size() - 1, whole);
            }
        });
        lines.replaceAll(line -> line.replace(SOFT_HYPHEN, ""));
        return new Pasted(List.copyOf(lines), List.copyOf(mended));
    }

    /** The two lines as one where the first ends within a word, an address or a link. */
    private static @Nullable String joined(String cut, String line, List<String> mended) {
        if (cut.endsWith(SOFT_HYPHEN)) {
            return cut.substring(0, cut.length() - 1) + line;
        }
        var first = CUT.matcher(cut);
        var next = GOES_ON.matcher(line);
        if (!first.matches() || !next.matches() || LABEL.matcher(line).matches()) {
            return null;
        }
        var hyphen = keepsItsHyphen(first.group("word"), next.group("word")) ? "-" : "";
        var word = first.group("word") + hyphen + next.group("word");
        mended.add(word.replaceAll("^[\\p{P}&&[^/@]]+|[\\p{P}&&[^/@]]+$", ""));
        return first.group("head") + word + next.group("rest");
    }

    private static boolean keepsItsHyphen(String word, String next) {
        var shouted = word.length() > 1 && word.equals(word.toUpperCase()) && next.equals(next.toUpperCase());
        return ADDRESS.matcher(word).find()
                || ADDRESS.matcher(next).find()
                || KEEPS_ITS_HYPHEN.matcher(word).matches()
                || !shouted && !Character.isLowerCase(next.charAt(0));
    }

    private static String clean(String line) {
        var seen = UnseenSigns.removed(CONTROLS.matcher(line).replaceAll(""));
        return WIDE_OR_ODD_SPACES.matcher(seen).replaceAll(" ").strip();
    }
}
