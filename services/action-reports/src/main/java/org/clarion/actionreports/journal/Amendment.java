package org.clarion.actionreports.journal;

import java.time.Instant;
import java.util.Optional;
import org.clarion.contracts.ReportEvent;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.ReportCorrected;
import org.clarion.contracts.ReportEvent.ReportJudged;
import org.clarion.contracts.ReportEvent.ReportVerified;
import org.clarion.contracts.ReportEvent.ReportWithdrawn;

/** What may change about a report once it is in the journal. The totals follow by what it counted before and after. */
public sealed interface Amendment {

    /** The entry as it is then: the same one when that is no news. */
    JournalEntry applyTo(JournalEntry entry, Instant now);

    /** What is told of it, if anything. */
    default Optional<ReportEvent> news(JournalEntry after, Instant now) {
        return Optional.empty();
    }

    /** The reporter says it is theirs. */
    record Verified() implements Amendment {
        @Override
        public JournalEntry applyTo(JournalEntry entry, Instant now) {
            return entry.with(entry.fate().verified(now));
        }

        @Override
        public Optional<ReportEvent> news(JournalEntry after, Instant now) {
            return Optional.of(new ReportVerified(after.reportId(), after.actionId(), now));
        }
    }

    /** It arrived. */
    record Delivered() implements Amendment {
        @Override
        public JournalEntry applyTo(JournalEntry entry, Instant now) {
            return entry.with(entry.fate().delivered(now));
        }
    }

    /** It came back. */
    record Bounced() implements Amendment {
        @Override
        public JournalEntry applyTo(JournalEntry entry, Instant now) {
            return entry.with(entry.fate().bounced(now));
        }
    }

    /** An amendment that somebody answers for: how the report stood before is kept beside their name. */
    sealed interface Answered extends Amendment {
        String byWhom();

        default String kind() {
            return switch (this) {
                case Corrected corrected -> "CORRECTED";
                case Withdrawn withdrawn -> "WITHDRAWN";
                case Judged judged -> "JUDGED";
            };
        }
    }

    /** It was not quite like that. What claims more than a reporter has confirmed is not verified any more. */
    record Corrected(ReportedAct deed, String byWhom) implements Answered {
        @Override
        public JournalEntry applyTo(JournalEntry entry, Instant now) {
            return entry.corrected(deed);
        }

        @Override
        public Optional<ReportEvent> news(JournalEntry after, Instant now) {
            return Optional.of(new ReportCorrected(
                    after.reportId(),
                    after.actionId(),
                    deed.targetId(),
                    deed.channel(),
                    deed.quantity(),
                    deed.actedOn(),
                    deed.country(),
                    deed.section(),
                    deed.people(),
                    now));
        }
    }

    /** The reporter takes it back. */
    record Withdrawn(String byWhom) implements Answered {
        @Override
        public JournalEntry applyTo(JournalEntry entry, Instant now) {
            return entry.with(entry.fate().withdrawn(now));
        }

        @Override
        public Optional<ReportEvent> news(JournalEntry after, Instant now) {
            return Optional.of(new ReportWithdrawn(after.reportId(), after.actionId(), now));
        }
    }

    /** Somebody, or a rule, decided whether it counts. */
    record Judged(Judgement judgement, String byWhom) implements Answered {
        @Override
        public JournalEntry applyTo(JournalEntry entry, Instant now) {
            return entry.with(judgement);
        }

        @Override
        public Optional<ReportEvent> news(JournalEntry after, Instant now) {
            return Optional.of(new ReportJudged(after.reportId(), after.actionId(), judgement, now));
        }
    }
}
