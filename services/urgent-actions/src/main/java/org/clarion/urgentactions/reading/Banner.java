package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.urgentactions.places.Countries;
import org.jspecify.annotations.Nullable;

/**
 * A line at the top of a sheet that says which sheet it is: "First UA: 41/26 Index: AMR 45/0041/2026 Paraguay Date: 3 May 2026".
 *
 * @param places what stands in the country's place, also when it is misspelt or two
 * @param rest what else it says: "Fear for safety"
 */
record Banner(
        Optional<SheetNumber> number,
        Chain chain,
        @Nullable String index,
        @Nullable LocalDate issued,
        List<String> places,
        List<String> rest) {

    private static final int LONGEST = 200;
    private static final String MARK =
            "public|external|público|externo|documento público|interna?l?|interno|externe|document public|interne|documento externo";
    private static final Pattern BEFORE_A_NUMBER = form(
            "[^\\p{L}]*(?:(?:" + Chain.ORDINAL + "|" + Chain.UPDATE + "|" + MARK
                    + "|final|last|última|on|to|for|of|the|de|la|a|al|sobre|new|nueva|urgent|action|acción|urgente|dernière|sur|du|des|le|les|nouvelle|ação|nova|da|do|zu|zur)[^\\p{L}]*)*");
    private static final Pattern INDEX_LABEL =
            form("(?:ai |amnesty )?(?:index|índice|indice)(?: ai)?(?: number)?\\s*(?:no\\.?)?\\s*:?");
    private static final Pattern DATE_LABEL = form(
            "(?:(?:issue|publication) )?date(?: of issue| issued)?\\s*:|fecha(?: de publicación)?\\s*:|date de publication\\s*:|data(?: de publicação)?\\s*:|datum\\s*:|publiée? le\\b");
    private static final Pattern MARKS = form("(?<!\\p{L})(?:" + MARK + ")(?!\\p{L})");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|•·]\\s*|\\s+[-–—]+\\s+|\\s{2,}");
    private static final Pattern AT_THE_EDGES =
            form("^(?:[\\s,:;.–—-]+|(?:on|sobre|in|en|de|sur|au|aux|em|zu)\\s+)+|[\\s,:;.–—-]+$");
    private static final Pattern BESIDE_COUNTRIES = form("(?:and|y|e|or|o|the|of|et|ou|la|le|les|und|oder|[^\\p{L}])+");

    /** Reads a line as one, if it is one. */
    static Optional<Banner> of(String line) {
        if (line.isBlank() || line.length() > LONGEST) {
            return Optional.empty();
        }
        var number = SheetNumber.place(line).filter(found -> BEFORE_A_NUMBER
                .matcher(line.substring(0, found.start()))
                .matches());
        if (number.isEmpty() && !isLabelled(line) && !isADate(line)) {
            return Optional.empty();
        }
        var words = number.map(found -> SheetNumber.chain(found, line)).orElseGet(() -> Chain.of(line));
        var bare = number.isEmpty() ? line : "  " + line.substring(number.get().end());
        var segments = segments(bare);
        return Optional.of(new Banner(
                number.flatMap(found -> SheetNumber.named(line)),
                words,
                AiIndex.in(line).orElse(null),
                Dates.in(IN_BRACKETS.matcher(line).replaceAll(" ")).orElse(null),
                segments.stream().filter(Banner::isPlace).toList(),
                segments.stream().filter(segment -> !isPlace(segment)).toList()));
    }

    private static boolean isLabelled(String line) {
        var bare = MARKS.matcher(line).replaceFirst("").strip();
        return INDEX_LABEL.matcher(bare).lookingAt() && bare.length() < LONGEST / 2 && bare.matches(".*\\d.*")
                || DATE_LABEL.matcher(bare).lookingAt() && Dates.in(bare).isPresent()
                || AiIndex.in(bare).isPresent() && bare.length() < 60 && !bare.contains("://");
    }

    // "24 November 2026 – Update #2 on RAN 09/26" numbers it as another network does.
    private static boolean isADate(String line) {
        return Dates.in(line).isPresent() && line.length() < 80 && isUpdate(line)
                || Dates.in(line).isPresent()
                        && AT_THE_EDGES
                                .matcher(Dates.without(line))
                                .replaceAll("")
                                .isBlank();
    }

    private static boolean isUpdate(String line) {
        var rest = AT_THE_EDGES.matcher(Dates.without(line)).replaceAll("");
        return rest.length() < line.length() && Chain.of(rest).update() && !rest.matches(".*[.!?]");
    }

    /** Whether a text names nothing but a country, or something nearly one. */
    static boolean isPlace(String text) {
        return Countries.mentionedIn(text).isEmpty()
                ? !Countries.near(text).isEmpty()
                : BESIDE_COUNTRIES.matcher(Countries.without(text) + " ").matches();
    }

    private static List<String> segments(String line) {
        var bare = IN_BRACKETS.matcher(line).replaceAll("  ");
        bare = AiIndex.without(INDEX_LABEL.matcher(bare).replaceAll("  "));
        bare = DATE_LABEL.matcher(Dates.without(bare)).replaceAll("  ");
        bare = MARKS.matcher(bare).replaceAll("  ");
        var segments = new ArrayList<String>();
        for (var segment : BETWEEN.split(bare)) {
            var words = AT_THE_EDGES.matcher(segment).replaceAll("");
            if (words.codePoints().anyMatch(Character::isLetter)) {
                segments.add(words);
            }
        }
        return segments;
    }

    private static Pattern form(String form) {
        return Pattern.compile(form, CASE_INSENSITIVE | UNICODE_CASE);
    }
}
