package org.clarion.urgentactions.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.clarion.urgentactions.sheets.Outcome;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.totals.ActionTotals;

/** One action in a list of the desk, as it stands now. */
public record DeskRow(UrgentAction action, ActionTotals totals, Instant now) {

    public UUID id() {
        return action.id();
    }

    public String zone() {
        return Objects.requireNonNullElse(action.draft().zone(), "UTC");
    }

    /** Only rows of launched actions are asked, and those have a deadline. */
    public Instant endsAt() {
        return Objects.requireNonNullElse(action.endsAt(), Instant.EPOCH);
    }

    /** The day it was ended, where it happens: the same as on its public page. */
    public LocalDate endedOn() {
        return LocalDate.ofInstant(Objects.requireNonNullElse(action.endedAt(), endsAt()), ZoneId.of(zone()));
    }

    /** What was said of how it turned out, by language. */
    public Map<String, Outcome.Words> outcomes() {
        var told = new TreeMap<String, Outcome.Words>();
        Outcome.in(action.draft()).words().forEach((language, words) -> {
            if (!words.happened().isEmpty()) {
                told.put(language, words);
            }
        });
        return told;
    }

    /** The language in which it is told how it turned out: the reader's, or that of the sheet, where it is told in it. */
    public String toldIn(String readers) {
        var told = outcomes();
        return told.containsKey(readers) ? readers : action.draft().originalLanguage();
    }
}
