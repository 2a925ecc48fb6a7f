package org.clarion.actionreports.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.clarion.actionreports.journal.Amendment.Bounced;
import org.clarion.actionreports.journal.Amendment.Delivered;
import org.clarion.actionreports.journal.Amendment.Withdrawn;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.KeptCircumstances;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.contracts.Channel;
import org.clarion.contracts.LetterEvent;
import org.clarion.contracts.LetterEvent.LetterBounced;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterFailed;
import org.clarion.contracts.LetterEvent.LetterForgotten;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.contracts.ReportEvent.Origin;
import org.jspecify.annotations.Nullable;

/** Counts letters that Clarion sent. A letter is its own report: its id, and its key. */
@ApplicationScoped
class LetterReports {

    /** Stands in the record of amendments where a person's name would stand. */
    static final String NEVER_LEFT = "letters: it never left";

    private final Journal journal;
    private final ActionSheets appeals;
    private final KeptCircumstances around;

    LetterReports(Journal journal, ActionSheets appeals, KeptCircumstances around) {
        this.around = around;
        this.journal = journal;
        this.appeals = appeals;
    }

    /** What arrived, came back or never left was handed in, even if we hear of that later. */
    void enter(LetterEvent event) {
        switch (event) {
            case LetterSent sent -> count(sent, sent.channel(), sent.country(), sent.at());
            case LetterDelivered delivered -> {
                count(delivered, delivered.channel(), null, delivered.at());
                journal.amend(List.of(delivered.letterId()), new Delivered());
            }
            case LetterBounced bounced -> {
                count(bounced, bounced.channel(), null, bounced.at());
                journal.amend(List.of(bounced.letterId()), new Bounced());
            }
            case LetterFailed failed -> {
                count(failed, failed.channel(), null, failed.at());
                journal.amend(List.of(failed.letterId()), new Bounced()); // the stated ledger counts it among these
                journal.amend(List.of(failed.letterId()), new Withdrawn(NEVER_LEFT));
            }
            case LetterForgotten forgotten -> around.forgetAll(List.of(forgotten.letterId()));
        }
    }

    private void count(LetterEvent letter, Channel channel, @Nullable String country, Instant at) {
        journal.write(List.of(Report.of(
                letter.letterId(),
                "letter:" + letter.letterId(),
                letter.actionId(),
                Origin.LETTER,
                ReportedAct.of(letter.targetId(), channel, 1, day(letter, at), country))));
    }

    /** At the place of the action, as on the letter and in our form; where we have not heard of it, nobody knows its place. */
    private LocalDate day(LetterEvent letter, Instant at) {
        return appeals.of(letter.actionId())
                .map(appeal -> appeal.dayAt(at))
                .orElseGet(() -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    }
}
