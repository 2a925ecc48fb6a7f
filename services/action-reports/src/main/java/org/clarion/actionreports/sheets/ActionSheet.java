package org.clarion.actionreports.sheets;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Status;
import org.clarion.contracts.Target;
import org.jspecify.annotations.Nullable;

/** An urgent action as somebody who reports on it needs to know it. */
public record ActionSheet(Sheet sheet) {

    public UUID actionId() {
        return sheet.actionId();
    }

    /** As sheets print it: 58.26. */
    public String number() {
        return sheet.number();
    }

    /** In the reader's language when the sheet speaks it, else in its own. */
    public SheetText text(String language) {
        var texts = sheet.texts();
        return texts.getOrDefault(language, texts.get(sheet.originalLanguage()));
    }

    /** The first instant at which it is over: its deadline, or the moment it was ended before. */
    public Instant endsAt() {
        var ended = sheet.status() == Status.ENDED ? sheet.endedAt() : null;
        return ended != null && ended.isBefore(sheet.endsAt()) ? ended : sheet.endsAt();
    }

    /** Whether it is over. */
    public boolean hasEnded(Instant now) {
        return !now.isBefore(endsAt());
    }

    /** People act until the last minute and report when they get to it. */
    public boolean takesReports(Instant now, Duration late) {
        return now.isBefore(endsAt().plus(late));
    }

    /** The day on which the first people could act, where it happens. */
    public LocalDate launchedOn() {
        return dayAt(sheet.launchedAt());
    }

    /** The day it was then, where it happens. */
    public LocalDate dayAt(Instant then) {
        return LocalDate.ofInstant(then, ZoneId.of(sheet.zone()));
    }

    /** Where readers go on: the page of the newest sheet of its case, where that is another. */
    public Optional<String> newer() {
        return Optional.ofNullable(sheet.newer()).map(id -> "/actions/" + id);
    }

    /** Everybody it is written to, as this reader's language names them; in the sheet's own where it is not in the reader's. */
    public List<Target> targets(String language) {
        var spoken = sheet.texts().containsKey(language) ? language : sheet.originalLanguage();
        return targets().stream().map(target -> target.in(spoken)).toList();
    }

    public List<Target> targets() {
        return sheet.targets();
    }

    /** The same for a reader of this language. */
    public Optional<Target> target(@Nullable UUID targetId, String language) {
        return targets(language).stream()
                .filter(target -> target.targetId().equals(targetId))
                .findFirst();
    }

    public Optional<Target> target(@Nullable UUID targetId) {
        return targets().stream()
                .filter(target -> target.targetId().equals(targetId))
                .findFirst();
    }
}
