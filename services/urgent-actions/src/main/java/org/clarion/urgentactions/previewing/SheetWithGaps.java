package org.clarion.urgentactions.previewing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.News;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Target;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.TellingChoice;
import org.jspecify.annotations.Nullable;

/**
 * A draft as the sheet it may become. Where a part is missing a mark stands in its place, or, for what cannot be marked,
 * something harmless: a preview is never an error.
 */
final class SheetWithGaps {

    private static final int WEEKS = 6;
    private static final String NO_COUNTRY = "ZZ"; // CLDR: unknown region
    private static final String NO_ZONE = "UTC";
    private static final UUID NOBODY = new UUID(0, 0);

    private final Draft draft;
    private final GapMarks marks;
    private final @Nullable List<Announcement> announce;
    private final List<String> gaps = new ArrayList<>();

    private SheetWithGaps(Draft draft, TellingChoice telling, GapMarks marks) {
        this.announce = telling.to() == Audience.NOBODY
                ? null
                : List.of(new Announcement(News.CHANGE, 0, telling.to(), telling.words()));
        this.draft = draft;
        this.marks = marks;
    }

    /** What stands in the place of a part: "[Still missing: title]". */
    interface GapMarks {
        String at(String part, String language);
    }

    /** @param gaps the fields of the form that are marked */
    record Marked(Sheet sheet, List<String> gaps) {}

    static Marked of(UUID id, Draft draft, Instant now, GapMarks marks) {
        return of(id, draft, TellingChoice.NOBODY, now, marks);
    }

    /** @param telling who is to be told that it changed, if anybody */
    static Marked of(UUID id, Draft draft, TellingChoice telling, Instant now, GapMarks marks) {
        var marking = new SheetWithGaps(draft, telling, marks);
        var sheet = marking.sheet(id, now);
        return new Marked(sheet, List.copyOf(marking.gaps));
    }

    private Sheet sheet(UUID id, Instant now) {
        if (draft.counter() == 0) {
            gaps.add("number");
        }
        var country = orElse("country", draft.country(), NO_COUNTRY);
        var day = orElse(
                "actUntil",
                draft.actUntil(),
                LocalDate.ofInstant(now, ZoneId.of(NO_ZONE)).plusWeeks(WEEKS));
        var zone = orElse("zone", draft.zone(), NO_ZONE);
        return new Sheet(
                id,
                0,
                draft.counter(),
                draft.year(),
                draft.series(),
                draft.aiIndex(),
                country,
                zone,
                draft.subjects(),
                targets(),
                draft.preferredLanguages(),
                draft.ownLanguageOk(),
                day,
                day.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant(),
                Sheet.Status.LIVE,
                now,
                null,
                draft.previous(),
                draft.originalLanguage(),
                texts(),
                draft.caseId(),
                draft.sheetKind(),
                null,
                null,
                null,
                null,
                announce,
                draft.themes().isEmpty() ? null : draft.themes());
    }

    private <T> T orElse(String field, @Nullable T given, T otherwise) {
        if (given == null) {
            gaps.add(field);
        }
        return given == null ? otherwise : given;
    }

    private Map<String, SheetText> texts() {
        var texts = new LinkedHashMap<String, SheetText>();
        if (!draft.texts().containsKey(draft.originalLanguage())) {
            texts.put(draft.originalLanguage(), text(draft.originalLanguage(), draft.original()));
        }
        draft.texts().forEach((language, text) -> texts.put(language, text(language, text)));
        return texts;
    }

    private SheetText text(String language, SheetText text) {
        return new SheetText(
                filled(language, "title", text.title()),
                filled(language, "summary", text.summary()),
                text.points().isEmpty() ? List.of(filled(language, "points", "")) : text.points(),
                filled(language, "sampleLetter", text.sampleLetter()),
                text.background(),
                null);
    }

    private String filled(String language, String part, String text) {
        if (text.isBlank()) {
            gaps.add(language + "." + part);
            return marks.at(part, language);
        }
        return text;
    }

    private List<Target> targets() {
        var targets = new ArrayList<Target>();
        for (int at = 0; at < draft.targets().size(); at++) {
            targets.add(target(at, draft.targets().get(at)));
        }
        if (targets.stream().noneMatch(target -> target.role() == Target.Role.PRIMARY)) {
            gaps.add("targets");
            targets.addFirst(nobody());
        }
        return targets;
    }

    private Target target(int at, Target target) {
        return new Target(
                target.targetId(),
                target.role(),
                filled(at, "name", target.name()),
                target.office(),
                filled(at, "salutation", target.salutation()),
                isReached(target) ? target.address() : List.of(filled(at, "address", "")),
                target.email(),
                target.handle(),
                target.phone(),
                target.fax(),
                target.copyFor(),
                target.language(),
                target.words());
    }

    private String filled(int at, String part, String text) {
        if (text.isBlank()) {
            gaps.add("targets." + at + "." + part);
            return mark(part);
        }
        return text;
    }

    private Target nobody() {
        return new Target(
                NOBODY,
                Target.Role.PRIMARY,
                mark("name"),
                null,
                mark("salutation"),
                List.of(mark("address")),
                null,
                null,
                null,
                null,
                null);
    }

    private String mark(String part) {
        return marks.at(part, draft.originalLanguage());
    }

    private static boolean isReached(Target target) {
        return !target.address().isEmpty()
                || target.email() != null
                || target.handle() != null
                || target.phone() != null
                || target.fax() != null;
    }
}
