package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts the lines of a sheet where a label stands, and where real sheets leave the label out. */
final class SheetSections {

    private static final Pattern BULLET =
            Pattern.compile("^(?:[·•●▪‣∙*–—-]+|\\d{1,2}[.)]|[ivx]{1,4}[.)]|[a-h]\\))(?:\\s+|(?=\\p{L}))");
    private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.!?:;»”\")]$");
    private static final Pattern NOTE = Pattern.compile("\\[.*\\]");
    private static final Pattern RULE = Pattern.compile("[-–—_=*·~]{3,}");
    private static final Pattern PAGE_FIGURE =
            Pattern.compile("(?iu)(?:page|página|seite|p\\.)?\\s?\\d{1,3}(?:\\s?(?:of|de|von|sur|/)\\s?\\d{1,3})?");
    private static final Pattern FAREWELL = Pattern.compile(
            "(?:yours?|sincerely|respectfully|faithfully|kind|best|with|atentamente|respetuosamente|cordialmente|saludos|un saludo|le saluda|veuillez (?:agréer|recevoir|croire)"
                    + "|je vous prie d'agréer|recevez|cordialement|respectueusement|sincèrement|atenciosamente|respeitosamente|mit freundlichen|hochachtungsvoll)\\b.{0,160}",
            CASE_INSENSITIVE | UNICODE_CASE);

    /** What stands behind these labels ends with its line. */
    private static final Set<SheetSection> ONE_LINERS =
            EnumSet.of(SheetSection.COUNTRY, SheetSection.ISSUED, SheetSection.INDEX, SheetSection.NUMBER);

    private static final Set<SheetSection> IN_THE_HEAD = EnumSet.of(
            SheetSection.HEAD,
            SheetSection.TITLE,
            SheetSection.SUMMARY,
            SheetSection.NUMBER,
            SheetSection.INDEX,
            SheetSection.ISSUED);

    private final Map<SheetSection, List<String>> cut = new EnumMap<>(SheetSection.class);
    private final List<String> lines;
    private final boolean headed;
    private SheetSection now = SheetSection.HEAD;
    private boolean letterSeen;
    private boolean letterClosed;
    private boolean midSentence;

    private SheetSections(List<String> lines, boolean headed) {
        this.lines = lines;
        this.headed = headed;
    }

    static SheetSections of(List<String> lines) {
        var start = Start.of(lines);
        var sheet = lines.subList(Math.max(0, start), lines.size());
        var sections = new SheetSections(sheet, start >= 0);
        lines.subList(0, Math.max(0, start)).forEach(line -> sections.keep(SheetSection.FRONT, line));
        for (var at = 0; at < sheet.size(); at++) {
            sections.take(at);
        }
        return sections;
    }

    List<String> lines(SheetSection section) {
        return cut.getOrDefault(section, List.of());
    }

    String text(SheetSection section) {
        return String.join("\n", lines(section)).strip();
    }

    /** Whether the heading "URGENT ACTION" stands above the title. */
    boolean headed() {
        return headed;
    }

    static boolean isBullet(String line) {
        return BULLET.matcher(line).find();
    }

    static String withoutBullet(String line) {
        return BULLET.matcher(line).replaceFirst("").strip();
    }

    private void take(int at) {
        var line = lines.get(at);
        var opening = SheetSection.openedBy(line).filter(label -> fits(label, at));
        if (RULE.matcher(line).matches() || SheetSection.isHeading(line)) {
            midSentence = false;
        } else if (NOTE.matcher(line).matches() || FootnoteMarks.isNote(line) || isAPageFigure(line)) {
            keep(SheetSection.UNPLACED, line);
        } else if (opening.isPresent()) {
            open(opening.get());
        } else if (saysAgainWhichItIs(line)) {
            keep(SheetSection.FOOT, line);
        } else if (!letterSeen && beforeTheLetter() && GreetingReading.opens(line)) {
            now = SheetSection.LETTER;
            keep(line);
        } else if (now == SheetSection.ACT) {
            takeAmongTheBullets(line);
        } else {
            keep(line);
        }
    }

    // "Name: …" is who the action is about only near the end of a sheet; further up it is part of an address.
    private boolean fits(SheetSection.Opening opening, int at) {
        return switch (opening.section()) {
            case SUBJECT ->
                letterSeen
                        || !lines(SheetSection.BACKGROUND).isEmpty()
                        || now != SheetSection.TARGETS && now != SheetSection.COPIES
                        || Subjects.isGender(nextBelow(at));
            case HEAD -> now == SheetSection.HEAD && lines(SheetSection.HEAD).isEmpty();
            case COUNTRY -> IN_THE_HEAD.contains(now) && !opening.rest().isEmpty();
            case COPIES -> mayAddress() && !opening.rest().contains("@");
            case TARGETS -> mayAddress();
            case ACT -> !letterSeen;
            default -> true;
        };
    }

    private boolean saysAgainWhichItIs(String line) {
        return switch (now) {
            case TARGETS, COPIES, LANGUAGES, DEADLINE, SUBJECT, BACKGROUND -> isABanner(line);
            case LETTER, SUMMARY -> isABanner(line) && standsAbove(line);
            case PREVIOUS -> !text(SheetSection.PREVIOUS).isEmpty() && isABanner(line);
            default -> false;
        };
    }

    // Where a page ended within the text: sure enough to take out, and listed.
    private boolean isAPageFigure(String line) {
        return switch (now) {
            case LETTER, BACKGROUND, SUMMARY -> PAGE_FIGURE.matcher(line).matches();
            default -> false;
        };
    }

    // The head of every page: in the middle of a letter nobody writes the sheet's number and index again.
    private boolean standsAbove(String line) {
        return Stream.of(SheetSection.FRONT, SheetSection.HEAD)
                .flatMap(section -> lines(section).stream())
                .anyMatch(line::equals);
    }

    private static boolean isABanner(String line) {
        return line.length() <= 120
                && Banner.of(line)
                        .filter(banner -> banner.number().isPresent() || banner.index() != null)
                        .isPresent();
    }

    private boolean mayAddress() {
        return !letterSeen || letterClosed;
    }

    private String nextBelow(int at) {
        return lines.stream()
                .skip(at + 1L)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void open(SheetSection.Opening opening) {
        midSentence = false;
        if (ONE_LINERS.contains(opening.section()) && !opening.rest().isEmpty()) {
            keep(opening.section(), opening.rest());
            return;
        }
        now = opening.section();
        letterSeen |= now == SheetSection.LETTER;
        keep(opening.rest());
    }

    // The take-action box has no end of its own: the first line that is neither a bullet nor the rest of one is an
    // address.
    private void takeAmongTheBullets(String line) {
        if (isBullet(line) || midSentence && !line.isEmpty() && !TargetBlocks.opensWithTitle(line)) {
            keep(line);
            midSentence = !ENDS_A_SENTENCE.matcher(line).matches();
        } else if (line.endsWith(":") && Customary.isAll(line)) {
            keep(line);
        } else if (!line.isEmpty()) {
            now = SheetSection.TARGETS;
            keep(line);
        } else {
            midSentence = false;
        }
    }

    private boolean beforeTheLetter() {
        return switch (now) {
            case HEAD, TITLE, SUMMARY, NUMBER, COUNTRY, ACT, POINTS, TARGETS, COPIES -> true;
            default -> false;
        };
    }

    private void keep(String line) {
        letterSeen |= now == SheetSection.LETTER;
        letterClosed |= now == SheetSection.LETTER && FAREWELL.matcher(line).matches();
        keep(now, line);
    }

    private void keep(SheetSection section, String line) {
        cut.computeIfAbsent(section, none -> new ArrayList<>()).add(line);
    }
}
