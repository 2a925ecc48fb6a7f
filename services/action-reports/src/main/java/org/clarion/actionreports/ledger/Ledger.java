package org.clarion.actionreports.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.clarion.actionreports.accepting.Amendment.Bounced;
import org.clarion.actionreports.accepting.Amendment.Delivered;
import org.clarion.actionreports.accepting.Deed;
import org.clarion.actionreports.accepting.Journal;
import org.clarion.actionreports.accepting.Report;
import org.clarion.contracts.Channel;
import org.clarion.contracts.LetterEvent;
import org.clarion.contracts.LetterEvent.LetterBounced;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.contracts.ReportEvent.Origin;

/** Counts letters that Clarion sent. A letter is its own report: its id, and its key. */
@ApplicationScoped
class Ledger {

    private final Journal journal;

    Ledger(Journal journal) {
        this.journal = journal;
    }

    /** What arrived or came back was sent, even if we hear of that later. */
    void enter(LetterEvent event) {
        switch (event) {
            case LetterSent sent -> count(sent, sent.channel(), sent.at());
            case LetterDelivered delivered -> {
                count(delivered, delivered.channel(), delivered.at());
                journal.amend(List.of(delivered.letterId()), new Delivered());
            }
            case LetterBounced bounced -> {
                count(bounced, bounced.channel(), bounced.at());
                journal.amend(List.of(bounced.letterId()), new Bounced());
            }
        }
    }

    private void count(LetterEvent letter, Channel channel, Instant at) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        journal.write(List.of(Report.of(
                letter.letterId(),
                "letter:" + letter.letterId(),
                letter.actionId(),
                Origin.LETTER,
                Deed.of(letter.targetId(), channel, 1, day, null))));
    }
}
