package org.clarion.urgentactions.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.urgentactions.sheets.Draft;

/** Goes through a draft by the rules of letter writing (field.md a.5) and compares what should agree. */
public final class Checklist {

    static final int MOST_IN_LETTER = 450; // what a page takes, with addresses and signature
    static final int MOST_IN_BACKGROUND = 400;
    private static final int SOON = 3;
    private static final int FAR = 120;

    private final Draft draft;
    private final Instant now;
    private final List<Lint> found = new ArrayList<>();

    private Checklist(Draft draft, Instant now) {
        this.draft = draft;
        this.now = now;
    }

    /** What to look at, in no order. What is missing altogether is not its matter. */
    public static List<Lint> of(Draft draft, Instant now) {
        var checklist = new Checklist(draft, now);
        checklist.deadline();
        checklist.index();
        draft.texts().forEach(checklist::text);
        checklist.found.addAll(AddressLints.of(draft, now));
        return List.copyOf(checklist.found);
    }

    private void deadline() {
        var end = draft.endsAt().orElse(null);
        if (end == null || draft.zone() == null || !end.isAfter(now)) {
            return;
        }
        var today = LocalDate.ofInstant(now, ZoneId.of(draft.zone()));
        var days = ChronoUnit.DAYS.between(today, draft.actUntil());
        if (days <= SOON) {
            add("actUntil", new ChecklistRemark.DeadlineSoon(days));
        } else if (days > FAR) {
            add("actUntil", new ChecklistRemark.DeadlineFar(days));
        }
    }

    private void index() {
        IndexParts.of(draft.aiIndex()).ifPresent(index -> {
            if (draft.year() > 0 && draft.series() == 1 && index.year() != draft.year()) {
                add("aiIndex", new ChecklistRemark.IndexOfAnotherYear(index.year(), draft.year()));
            }
            if (draft.country() != null && !index.covers(draft.country())) {
                add("aiIndex", new ChecklistRemark.IndexOfAnotherArea(index.area(), draft.country()));
            }
        });
    }

    private void text(String language, SheetText text) {
        letter(language, text);
        tone(language + ".sampleLetter", text.sampleLetter(), language);
        tone(language + ".points", String.join("\n", text.points()), language);
        var background = PlainWords.count(text.background());
        if (background > MOST_IN_BACKGROUND) {
            add(language + ".background", new ChecklistRemark.BackgroundTooLong(background, MOST_IN_BACKGROUND));
        }
        if (draft.actUntil() != null) {
            DaysToActBy.in(text.summary() + "\n" + text.sampleLetter() + "\n" + text.background()).stream()
                    .filter(day -> !day.equals(draft.actUntil()))
                    .forEach(day -> add(language + ".summary", new ChecklistRemark.AnotherDayInText(day)));
        }
    }

    private void tone(String field, String text, String language) {
        var hard = HardWords.in(text, language);
        if (!hard.isEmpty()) {
            add(field, new ChecklistRemark.HardWordsUsed(hard));
        }
    }

    private void letter(String language, SheetText text) {
        if (text.sampleLetter().isBlank()) {
            return;
        }
        var field = language + ".sampleLetter";
        var length = PlainWords.count(text.sampleLetter());
        if (length > MOST_IN_LETTER) {
            add(field, new ChecklistRemark.LetterTooLong(length, MOST_IN_LETTER));
        }
        var letter = PlainWords.of(text.sampleLetter());
        var unnamed = draft.subjects().stream()
                .map(subject -> subject.in(language))
                .map(Subject::name)
                .filter(name -> !letter.names(name))
                .toList();
        if (!unnamed.isEmpty() && unnamed.size() == draft.subjects().size()) {
            add(field, new ChecklistRemark.NotNamed(unnamed));
        }
        var notMade =
                text.points().stream().filter(point -> !letter.speaksOf(point)).toList();
        if (!notMade.isEmpty()) {
            add(field, new ChecklistRemark.PointsNotMade(notMade));
        }
    }

    private void add(String field, ChecklistRemark remark) {
        found.add(new Lint(field, remark));
    }
}
