package org.clarion.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** The page of the audit log, filled, with its pagination. */
@RequestScoped
public class RecordViews {

    /** Blanks, and what no database takes, such as NUL. */
    private static final String BETWEEN_WORDS = "[\\s\\p{Cntrl}]+";

    private static final int LONGEST_SEARCH = 100;
    private static final int MOST_WORDS = 5;
    private static final int MOST_PAGES = 10_000;
    private static final int SHORT_ID = 8;

    private final StaffRecord record;
    private final Reader reader;

    RecordViews(StaffRecord record, Reader reader) {
        this.record = record;
        this.reader = reader;
    }

    /** One act in the reader's words. */
    public record Line(Instant at, String who, String act, StaffRecordPages.Thing thing) {}

    /** Where the pages before and after this one are; empty where there is none. */
    public record Pages(String newer, String older) {}

    TemplateInstance page(String path, StaffRecordPages things, String search, @Nullable String page) {
        var number = number(page);
        var sought = search.substring(0, Math.min(search.length(), LONGEST_SEARCH));
        var found = record.from((number - 1) * StaffRecord.A_PAGE, sought(sought, things));
        var shown = found.subList(0, Math.min(found.size(), StaffRecord.A_PAGE));
        var pages = new Pages(
                number > 1 ? at(path, sought, number - 1) : "",
                found.size() > shown.size() ? at(path, sought, number + 1) : "");
        return Templates.record(path, sought, lines(shown, things), pages);
    }

    private List<StaffRecord.Sought> sought(String search, StaffRecordPages things) {
        return Arrays.stream(search.toLowerCase(Locale.ROOT).split(BETWEEN_WORDS))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> new StaffRecord.Sought(
                        word, ActNames.in(reader.language()).calledBy(word), things.calledBy(word)))
                .toList();
    }

    private List<Line> lines(List<StaffRecord.Entry> entries, StaffRecordPages pages) {
        var names = ActNames.in(reader.language());
        var things = pages.things(entries);
        return entries.stream()
                .map(entry -> new Line(
                        entry.at(),
                        entry.who(),
                        names.of(entry.act()),
                        things.getOrDefault(
                                entry.subject(), new StaffRecordPages.Thing(shortened(entry.subject()), ""))))
                .toList();
    }

    /** The beginning of an id tells two things apart as well as all of it. */
    static String shortened(String subject) {
        return subject.matches("[0-9a-f]{8}-[0-9a-f-]{27}") ? subject.substring(0, SHORT_ID) : subject;
    }

    private static String at(String path, String search, int page) {
        return path + "?page=" + page
                + (search.isEmpty() ? "" : "&search=" + URLEncoder.encode(search, StandardCharsets.UTF_8));
    }

    private static int number(@Nullable String page) {
        return page != null && page.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(page), MOST_PAGES) : 1;
    }

    @CheckedTemplate(basePath = "staffrecord", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance record(String path, String search, List<Line> lines, Pages pages);
    }
}
