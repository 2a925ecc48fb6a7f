package org.clarion.actionreports.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
                journal.deliver(delivered.letterId());
            }
            case LetterBounced bounced -> {
                count(bounced, bounced.channel(), bounced.at());
                journal.bounce(bounced.letterId());
            }
        }
    }

    private void count(LetterEvent letter, Channel channel, Instant at) {
        journal.write(List.of(new Report(
                letter.letterId(),
                "letter:" + letter.letterId(),
                letter.actionId(),
                letter.targetId(),
                channel,
                1,
                LocalDate.ofInstant(at, ZoneOffset.UTC),
                null,
                Origin.LETTER)));
    }
}
