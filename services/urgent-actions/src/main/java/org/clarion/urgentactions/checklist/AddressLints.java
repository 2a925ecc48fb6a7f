package org.clarion.urgentactions.checklist;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.urgentactions.reading.AiIndex;
import org.clarion.urgentactions.sheets.Draft;
import org.jspecify.annotations.Nullable;

/** Compares what addresses of pages say with what the sheet says. No page is ever fetched. */
final class AddressLints {

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"“”)]+", CASE_INSENSITIVE);
    private static final Pattern MONTH = Pattern.compile("/(?<year>20\\d\\d)/(?<month>0[1-9]|1[0-2])(?:/|-|$)");

    private final Draft draft;
    private final @Nullable String own;
    private final YearMonth today;
    private final List<Lint> found = new ArrayList<>();

    private AddressLints(Draft draft, Instant now) {
        this.draft = draft;
        this.own = Optional.ofNullable(draft.aiIndex()).flatMap(AiIndex::in).orElse(null);
        this.today = YearMonth.from(now.atOffset(ZoneOffset.UTC));
    }

    static List<Lint> of(Draft draft, Instant now) {
        var lints = new AddressLints(draft, now);
        lints.previous();
        draft.texts().forEach(lints::text);
        return List.copyOf(lints.found);
    }

    private void previous() {
        var before = Optional.ofNullable(draft.previous()).flatMap(AiIndex::in).orElse(null);
        if (before == null || own == null) {
            return;
        }
        if (before.equals(own)) {
            add("previous", new ChecklistRemark.FollowsItself(own));
        } else if (year(before) > year(own)) {
            add("previous", new ChecklistRemark.FollowsALaterOne(before, own));
        }
    }

    private void text(String language, SheetText text) {
        Stream.of("summary", "sampleLetter", "background").forEach(part -> addresses(part(text, part))
                .forEach(address -> address(language + "." + part, address)));
    }

    private void address(String field, String address) {
        AiIndex.in(address)
                .filter(index ->
                        own != null && !index.equals(own) && document(index).equals(document(own)))
                .ifPresent(index -> add(field, new ChecklistRemark.AddressOfAnotherIndex(index, own)));
        MONTH.matcher(address).results().findFirst().ifPresent(month -> {
            if (yet(month).isAfter(today)) {
                add(field, new ChecklistRemark.AddressOfALaterMonth(address));
            }
        });
    }

    private static YearMonth yet(MatchResult month) throws DateTimeException {
        return YearMonth.of(Integer.parseInt(month.group("year")), Integer.parseInt(month.group("month")));
    }

    private static String part(SheetText text, String part) {
        return switch (part) {
            case "summary" -> text.summary();
            case "background" -> text.background();
            default -> text.sampleLetter();
        };
    }

    private static List<String> addresses(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** 7377 of AMR 46/7377/2023: where it is the same, area, country and year ought to be. */
    private static String document(String index) {
        return index.split("/")[1];
    }

    private static int year(String index) {
        return IndexParts.of(index).map(IndexParts::year).orElse(0);
    }

    private void add(String field, ChecklistRemark remark) {
        found.add(new Lint(field, remark));
    }
}
