package org.clarion.urgentactions.papers.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.urgentactions.papers.reading.PaperDoubt.Kind;
import org.clarion.urgentactions.reading.AiIndex;
import org.clarion.urgentactions.reading.Dates;
import org.jspecify.annotations.Nullable;

/** The day of a paper, its index number and its embargo, and where these say something else than each other. */
final class PaperDates {

    private static final Pattern TIME = Pattern.compile(
            "(?iu)(?<![\\d/.-])(?<hour>[01]?\\d|2[0-4])(?:[:.h](?<minute>[0-5]\\d))?\\s*(?<half>[ap]\\.?\\s?m\\.?)?(?=[\\s,;)]|h(?:rs|oras)?\\b|$)");

    private static final Pattern BEGINS = Pattern.compile("^(.{6,60}?)\\s[–—-]+\\s.*");

    private PaperDates() {}

    static @Nullable LocalDate date(PaperHead head, String text, PaperDoubts doubts) {
        var named = days(head.all(PaperLabel.DATE).stream().map(Dates::in));
        var days = named.isEmpty() ? days(ofTheText(text)) : named;
        if (days.isEmpty()) {
            doubts.about("date", Kind.NO_DATE, year(head));
            return null;
        }
        if (days.size() > 1) {
            doubts.about("date", Kind.SEVERAL_DATES, days.get(1).toString());
        }
        var day = days.getFirst();
        var filed = AddressDay.of(head.address());
        filed.contradiction(day).ifPresent(kind -> doubts.about("date", kind, filed.written()));
        return day;
    }

    private static List<LocalDate> days(Stream<Optional<LocalDate>> found) {
        return found.flatMap(Optional::stream).distinct().toList();
    }

    // News begin "LIMA, 3 May 2027 – …"; a letter may end in its place and day.
    private static Stream<Optional<LocalDate>> ofTheText(String text) {
        return text.lines()
                .filter(line -> !line.isEmpty())
                .map(line -> PaperHead.day(BEGINS.matcher(line).replaceFirst("$1")));
    }

    private static String year(PaperHead head) {
        return head.year().isEmpty()
                ? indexes(head).stream().findFirst().map(PaperDates::yearOf).orElse("")
                : head.year();
    }

    static String index(PaperHead head, @Nullable LocalDate date, PaperDoubts doubts) {
        var all = indexes(head);
        if (all.isEmpty()) {
            return head.said(PaperLabel.INDEX).orElse("");
        }
        var index = all.getFirst();
        if (all.size() > 1) {
            doubts.about("index", Kind.SEVERAL_INDEXES, all.get(1));
        }
        AddressDay.otherIndex(index, head.address())
                .ifPresent(other -> doubts.about("index", Kind.INDEX_OF_ANOTHER_ADDRESS, other));
        if (date != null && !yearOf(index).endsWith("%02d".formatted(date.getYear() % 100))) {
            doubts.about("date", Kind.INDEX_OF_ANOTHER_YEAR, index);
        }
        return index;
    }

    private static List<String> indexes(PaperHead head) {
        return head.all(PaperLabel.INDEX).stream()
                .map(AiIndex::in)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static String yearOf(String index) {
        return index.replaceAll(".*/", "");
    }

    /** A time without its place is no moment: whatever is read, a person has to look at it. */
    static @Nullable LocalDateTime embargo(PaperHead head, @Nullable LocalDate date, PaperDoubts doubts) {
        var line = head.said(PaperLabel.EMBARGO).orElse("");
        if (line.isEmpty()) {
            return null;
        }
        var day = Dates.in(line).orElse(date);
        var time = time(Dates.without(line));
        if (day == null || time == null) {
            doubts.about("embargo", Kind.EMBARGO_WITHOUT_TIME, line);
            return null;
        }
        doubts.about("embargo", Kind.EMBARGO, line);
        if (date != null && !day.equals(date)) {
            doubts.about("embargo", Kind.EMBARGO_OF_ANOTHER_DAY, date.toString());
        }
        return day.atTime(time);
    }

    private static @Nullable LocalTime time(String words) {
        var found = TIME.matcher(words);
        while (found.find()) {
            if (found.group("minute") != null
                    || found.group("half") != null
                    || words.substring(found.end()).matches("(?iu)\\s*h(?:rs|oras)?\\b.*")) {
                int hour = Integer.parseInt(found.group("hour")) % 24;
                var half = found.group("half");
                if (half != null) {
                    hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
                }
                return LocalTime.of(hour, found.group("minute") == null ? 0 : Integer.parseInt(found.group("minute")));
            }
        }
        return words.matches("(?iu).*\\b(?:midnight|medianoche)\\b.*") ? LocalTime.MIDNIGHT : null;
    }
}
