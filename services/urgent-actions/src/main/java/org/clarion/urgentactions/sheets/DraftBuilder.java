package org.clarion.urgentactions.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.OutcomeKind;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.SheetKind;
import org.clarion.contracts.Target;
import org.clarion.contracts.Theme;
import org.jspecify.annotations.Nullable;

/** Makes one draft of another: what is not said stays as it is there. */
public final class DraftBuilder {

    private final Draft from;
    private int series;
    private int counter;
    private int year;
    private @Nullable String aiIndex;
    private @Nullable String previous;
    private List<Target> targets;
    private @Nullable LocalDate actUntil;
    private Map<String, SheetText> texts;
    private SheetKind kind;
    private @Nullable UUID caseId;
    private @Nullable OutcomeKind outcomeKind;
    private List<Theme> themes;

    private DraftBuilder(Draft from) {
        this.from = from;
        this.series = from.series();
        this.counter = from.counter();
        this.year = from.year();
        this.aiIndex = from.aiIndex();
        this.previous = from.previous();
        this.targets = from.targets();
        this.actUntil = from.actUntil();
        this.texts = from.texts();
        this.kind = from.kind();
        this.caseId = from.caseId();
        this.outcomeKind = from.outcomeKind();
        this.themes = from.themes();
    }

    public static DraftBuilder from(Draft draft) {
        return new DraftBuilder(draft);
    }

    /** Its place in a chain of its number. */
    public DraftBuilder placed(int place, int ofCounter, int ofYear) {
        series = place;
        counter = ofCounter;
        year = ofYear;
        return this;
    }

    /** Its own index, and what it follows. */
    public DraftBuilder indexed(@Nullable String own, @Nullable String before) {
        aiIndex = own;
        previous = before;
        return this;
    }

    public DraftBuilder to(List<Target> officials) {
        targets = officials;
        return this;
    }

    public DraftBuilder until(@Nullable LocalDate lastDay) {
        actUntil = lastDay;
        return this;
    }

    public DraftBuilder saying(Map<String, SheetText> words) {
        texts = words;
        return this;
    }

    public DraftBuilder as(SheetKind sheetKind) {
        kind = sheetKind;
        return this;
    }

    public DraftBuilder ofCase(@Nullable UUID chosen) {
        caseId = chosen;
        return this;
    }

    public DraftBuilder turnedOut(@Nullable OutcomeKind outcome) {
        outcomeKind = outcome;
        return this;
    }

    public DraftBuilder about(List<Theme> what) {
        themes = what;
        return this;
    }

    public Draft draft() {
        return new Draft(
                series,
                counter,
                year,
                aiIndex,
                from.country(),
                from.zone(),
                from.subjects(),
                targets,
                from.preferredLanguages(),
                from.ownLanguageOk(),
                actUntil,
                previous,
                from.originalLanguage(),
                texts,
                kind,
                caseId,
                outcomeKind,
                themes);
    }
}
