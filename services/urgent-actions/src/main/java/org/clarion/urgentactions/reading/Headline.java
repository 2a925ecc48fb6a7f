package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.urgentactions.places.Countries;
import org.clarion.urgentactions.reading.Oddity.Uncertain;

/**
 * Title and summary: what stands at the top of a sheet, below its banner.
 *
 * @param about the line of older sheets that names the country and the people: "GUATEMALA Elvira Cux Tzoy (f)"
 * @param leftOver what stood there and is neither
 */
record Headline(String title, String summary, String about, List<String> leftOver) {

    private static final int LONGEST_BANNER = 400;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern A_LINK = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern PEOPLE =
            Pattern.compile("(?<place>[^\\p{Ll}()]{4,})[:\\s]\\s*(?<people>[^:]*\\([mf]\\).*)", UNICODE_CASE);
    private static final Pattern ANOTHER = Pattern.compile("\\p{Lu}[^:;()]{2,60}\\([mf]\\).*");
    private static final Pattern INTERNAL = Pattern.compile(
            "intern(?:al|o|e)?\\s*(?:[(:–-].*)?|.*\\b(?:for ai members only|internal (?:use|document)|not for (?:publication|external|circulation)"
                    + "|s[oó]lo para (?:miembros|uso interno)|uso interno|confidential|confidencial)\\b.*",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final int FIRST_LINES = 12;

    static Headline in(SheetSections sheet, Front front, SheetDoubts doubts) {
        var left = new ArrayList<String>();
        var head = new ArrayList<String>();
        var people = "";
        for (var line : sheet.lines(SheetSection.HEAD)) {
            var about = PEOPLE.matcher(line);
            if (line.length() <= LONGEST_BANNER
                    && about.matches()
                    && !Countries.mentionedIn(about.group("place")).isEmpty()
                    && people.isEmpty()) {
                people = line;
            } else if (!people.isEmpty()
                    && line.length() <= LONGEST_BANNER
                    && ANOTHER.matcher(line).matches()) {
                people += "; " + line;
            } else if (A_LINK.matcher(line).matches()) {
                left.add(line);
            } else if (Banner.of(line).isEmpty() && !Front.isACountryAlone(line)) {
                head.add(line);
            }
        }
        return new Reading(sheet, front, doubts, head, left, people).headline();
    }

    /** Parts the lines of a head into title, summary and what is left over. */
    private record Reading(
            SheetSections sheet, Front front, SheetDoubts doubts, List<String> head, List<String> left, String people) {

        Headline headline() {
            while (!head.isEmpty() && head.getFirst().isBlank()) {
                head.removeFirst();
            }
            var title = title();
            var summary = Paragraphs.of(sheet.lines(SheetSection.SUMMARY));
            if (summary.isEmpty()) {
                summary = Paragraphs.of(head);
            } else {
                left.addAll(head.stream().filter(line -> !line.isBlank()).toList());
            }
            if (summary.isEmpty()) {
                doubts.about("summary", Uncertain.NO_SUMMARY);
            }
            left.addAll(front.rest());
            return new Headline(title, summary, people, left);
        }

        private String title() {
            var labelled = sheet.text(SheetSection.TITLE).replace('\n', ' ');
            if (isInternal()) {
                doubts.about("title", Uncertain.INTERNAL);
                left.addAll(labelled.isEmpty() ? List.of() : List.of(labelled));
                return "";
            }
            if (!labelled.isEmpty()) {
                doubtCapitals(labelled);
                return labelled;
            }
            return people.isEmpty() ? takeTitle() : none();
        }

        private boolean isInternal() {
            return Stream.of(SheetSection.FRONT, SheetSection.HEAD)
                    .flatMap(section -> sheet.lines(section).stream().limit(FIRST_LINES))
                    .anyMatch(line -> INTERNAL.matcher(line).matches());
        }

        // Sheets that name country and people below their number have a concern, "Fear for safety", and no title.
        private String none() {
            left.addAll(shortOnes());
            doubts.about("title", front.rest().isEmpty() ? Uncertain.NO_TITLE : new Oddity.SpeaksOf(front.rest()));
            return "";
        }

        private List<String> shortOnes() {
            var before = new ArrayList<String>();
            while (!head.isEmpty() && head.getFirst().length() < 90) {
                var line = head.removeFirst();
                if (!line.isBlank()) {
                    before.add(line);
                }
            }
            return before;
        }

        // A title in capitals often runs over two lines; one in small letters is a single line.
        private String takeTitle() {
            if (head.isEmpty() || head.getFirst().length() > LONGEST_TITLE) {
                doubts.about("title", Uncertain.NO_TITLE);
                return "";
            }
            var title = new StringBuilder(head.removeFirst());
            while (shouts(title.toString()) && !head.isEmpty() && shouts(head.getFirst())) {
                title.append(' ').append(head.removeFirst());
            }
            doubt(title.toString());
            return title.toString();
        }

        private void doubt(String title) {
            if (!sheet.headed()
                    && front.banners().stream()
                            .noneMatch(banner -> banner.number().isPresent())) {
                doubts.about("title", Uncertain.TITLE_UNMARKED);
            }
            doubtCapitals(title);
        }

        private void doubtCapitals(String title) {
            if (shouts(title)) {
                doubts.about("title", Uncertain.TITLE_IN_CAPITALS);
            }
        }

        private static boolean shouts(String line) {
            return line.chars().filter(Character::isLetter).count() > 3 && line.equals(line.toUpperCase());
        }
    }
}
