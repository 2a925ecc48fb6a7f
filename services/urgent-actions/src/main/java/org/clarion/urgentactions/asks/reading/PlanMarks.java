package org.clarion.urgentactions.asks.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** The marks by which a line of a plan shows what it is: a number, a bullet, a chapter, a section. */
final class PlanMarks {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]\\s+(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("[-*•▪●◦–·]\\s+(\\S.*)");
    private static final Pattern MARKED_HEADING = Pattern.compile("#{1,6}\\s+(\\S.*)");
    private static final Pattern CHAPTER = Pattern.compile(
            "(?:CHAPTER|Chapter|CAP[IÍ]TULO|Cap[ií]tulo|CHAPITRE|Chapitre)\\s+([IVXLC]{1,7}|\\d{1,3})(?:[.:\\s–-]+(.*))?");
    private static final Pattern SECTION = Pattern.compile("([A-Z](?:\\.\\d{1,2}\\.?|\\.))\\s+(\\p{javaUpperCase}.*)");
    private static final Pattern ADVICE = Pattern.compile("(?iu).*\\b(recommendations?|recomendaci[oó]n(es)?)\\b.*");

    private PlanMarks() {}

    /** A chapter or section: what it is called in numbers, and its title where that stands beside it. */
    record Mark(String number, String title) {}

    /** Without the signs that a PDF leaves where it could not say a letter, and without emphasis of Markdown. */
    static String plain(String line) {
        return line.replaceAll("[\\p{Cc}\\p{Cf}\\uFFFD]", " ")
                .replace('\u00a0', ' ')
                .replaceAll("\\*{1,3}(\\S.*?\\S|\\S)\\*{1,3}", "$1")
                .strip();
    }

    /** The number it begins with, or 0. */
    static int number(String words) {
        var found = NUMBER.matcher(words);
        return found.matches() ? Integer.parseInt(found.group(1)) : 0;
    }

    static String afterNumber(String words) {
        var found = NUMBER.matcher(words);
        return found.matches() ? found.group(2) : words;
    }

    static boolean isBullet(String words) {
        return BULLET.matcher(words).matches();
    }

    static String afterBullet(String words) {
        var found = BULLET.matcher(words);
        return found.matches() ? found.group(1) : words;
    }

    static boolean isMarkedHeading(String words) {
        return MARKED_HEADING.matcher(words).matches();
    }

    static String afterHeadingMark(String words) {
        var found = MARKED_HEADING.matcher(words);
        return found.matches() ? found.group(1) : words;
    }

    static Optional<Mark> chapter(String words) {
        return mark(CHAPTER, words);
    }

    static Optional<Mark> section(String words) {
        return mark(SECTION, words).map(mark -> new Mark(mark.number().replaceAll("\\.$", ""), mark.title()));
    }

    /** Whether a heading announces recommendations. */
    static boolean announcesAdvice(String heading) {
        return ADVICE.matcher(heading).matches();
    }

    private static Optional<Mark> mark(Pattern pattern, String words) {
        var found = pattern.matcher(words);
        return found.matches()
                ? Optional.of(new Mark(
                        found.group(1),
                        found.group(2) == null ? "" : found.group(2).strip()))
                : Optional.empty();
    }
}
