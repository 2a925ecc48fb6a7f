package org.clarion.urgentactions.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clarion.typed.UnseenSigns;
import org.clarion.urgentactions.documents.DocumentText;
import org.clarion.urgentactions.documents.PageText;
import org.clarion.urgentactions.reading.Oddity.Uncertain;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a paste, rid of what word processors, browsers and pages leave behind.
 *
 * @param mended what a line end had cut in two and was put together again
 * @param marked words without the marks of footnotes they bore: as they were
 * @param about what to know of the paste as a whole
 */
public record Pasted(List<String> lines, List<String> mended, List<String> marked, List<Oddity> about) {

    private static final Pattern WIDE_OR_ODD_SPACES = Pattern.compile("[\\p{Zs}\\t]");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern LIGATURES = Pattern.compile("[\\uFB00-\\uFB06]");
    private static final Pattern MARKDOWN = Pattern.compile("^#{1,6} +|\\*\\*");
    private static final int LONGEST_PRINTED = 500;
    private static final int MOST_REMARKS = 200;
    private static final String SOFT_HYPHEN = "\u00ad";
    private static final Pattern CUT = Pattern.compile("(?<head>.*?)(?<word>\\S*[\\p{L}\\p{N}])-$");
    private static final Pattern GOES_ON = Pattern.compile("(?<word>[\\p{L}\\p{N}][^\\s]*)(?<rest>.*)");
    private static final Pattern LABEL = Pattern.compile("[\\p{L} /()&'’.-]{1,40}:.*");
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@");
    private static final Pattern KEEPS_ITS_HYPHEN = Pattern.compile(
            "(?:.*\\W)?(?:all|anti|co|cross|ex|full|half|high|long|low|mid|multi|non|part|post|pre|pro|self|semi|short|so|sub|two|three"
                    + "|four|five|six|seven|eight|nine|ten|twenty|thirty|vice|well|year|\\d+)",
            Pattern.CASE_INSENSITIVE);

    public static Pasted of(String paste) {
        var about = new ArrayList<Oddity>();
        var pages = PrintedPages.of(shown(paste, about));
        if (!pages.sure()) {
            about.add(Uncertain.COLUMNS);
        }
        var lines = new ArrayList<String>();
        var mended = new ArrayList<String>();
        var marked = new ArrayList<String>();
        pages.lines().forEach(raw -> {
            var cut = lines.isEmpty() ? "" : lines.getLast();
            var line = FootnoteMarks.takenOut(clean(raw), marked);
            var whole = line.isEmpty() ? null : joined(cut, line, mended);
            if (whole == null) {
                lines.add(raw.stripTrailing().endsWith(SOFT_HYPHEN) ? line + SOFT_HYPHEN : line);
            } else {
                lines.set(lines.size() - 1, whole);
            }
        });
        lines.replaceAll(line -> line.replace(SOFT_HYPHEN, ""));
        return new Pasted(List.copyOf(lines), some(mended), some(marked), List.copyOf(about));
    }

    private static List<String> some(List<String> words) {
        return words.stream().distinct().limit(MOST_REMARKS).toList();
    }

    /** The same with some of its lines only. */
    Pasted upTo(int end) {
        return new Pasted(lines.subList(0, end), mended, marked, about);
    }

    // What a file or a page is written in is not what it shows.
    private static String shown(String paste, List<Oddity> about) {
        var file = DocumentText.in(paste);
        if (file.isPresent()) {
            file.get().remarks().stream().sorted().map(Oddity.OfTheFile::new).forEach(about::add);
            return file.get().text();
        }
        if (PageText.isSource(paste)) {
            about.add(Uncertain.PAGE_SOURCE);
            return PageText.of(paste);
        }
        return paste;
    }

    /** The two lines as one where the first ends within a word, an address or a link. */
    private static @Nullable String joined(String cut, String line, List<String> mended) {
        if (cut.length() > LONGEST_PRINTED) {
            return null;
        }
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
        var seen = UnseenSigns.removed(
                CONTROLS.matcher(TableCells.joined(line.strip())).replaceAll(""));
        var plain = WIDE_OR_ODD_SPACES
                .matcher(Normalizer.normalize(seen, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return MARKDOWN.matcher(withoutLigatures(plain)).replaceAll("").strip();
    }

    // Print sets fi and fl as one sign; nobody who searches for "official" types it.
    private static String withoutLigatures(String line) {
        return LIGATURES.matcher(line).replaceAll(sign -> Normalizer.normalize(sign.group(), Normalizer.Form.NFKC));
    }
}
