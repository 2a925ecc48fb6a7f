package org.clarion.actionreports.journal;

import java.time.Instant;
import java.util.UUID;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.TotalsChange;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.TotalsEvent.Figures;

/** A report as it stands in the journal. */
public record JournalEntry(
        UUID reportId,
        String key,
        UUID actionId,
        Origin origin,
        ReportedAct deed,
        Judgement judgement,
        ReportHistory fate,
        Instant acceptedAt) {

    private static final Figures NOTHING = new Figures(0, 0, 0);

    static JournalEntry of(Report report, Instant now) {
        var fate = new ReportHistory(report.verifiedFromTheStart() ? now : null, null, null, null);
        return new JournalEntry(
                report.reportId(),
                report.key(),
                report.actionId(),
                report.origin(),
                report.deed(),
                report.judgement(),
                fate,
                now);
    }

    /** What it adds to the three totals. */
    public Figures counts() {
        if (judgement != Judgement.COUNTED || withdrawn()) {
            return NOTHING;
        }
        var quantity = deed.quantity();
        return new Figures(quantity, fate.verifiedAt() == null ? 0 : quantity, fate.arrived() ? quantity : 0);
    }

    public boolean verified() {
        return fate.verifiedAt() != null;
    }

    public boolean withdrawn() {
        return fate.withdrawnAt() != null;
    }

    /** Clarion sent it, and knows what it was. */
    public boolean isLetter() {
        return origin == Origin.LETTER;
    }

    /** A reporter confirmed what stood there, and no more. For letters and tallies somebody of ours stands. */
    JournalEntry corrected(ReportedAct other) {
        var stoodFor = isLetter() || origin == Origin.TALLY;
        var left = stoodFor || !other.claimsMoreThan(deed) ? fate : fate.unverified();
        return new JournalEntry(reportId, key, actionId, origin, other, judgement, left, acceptedAt);
    }

    JournalEntry with(Judgement other) {
        return new JournalEntry(reportId, key, actionId, origin, deed, other, fate, acceptedAt);
    }

    JournalEntry with(ReportHistory other) {
        return new JournalEntry(reportId, key, actionId, origin, deed, judgement, other, acceptedAt);
    }

    void addTo(TotalsChange tally) {
        move(tally, 1);
    }

    void takeFrom(TotalsChange tally) {
        move(tally, -1);
    }

    private void move(TotalsChange tally, int sign) {
        var counts = counts();
        if (counts != NOTHING) {
            var more = new Figures(sign * counts.reported(), sign * counts.verified(), sign * counts.delivered());
            for (var dimension : Dimension.values()) {
                tally.move(actionId, dimension, deed.item(dimension), more);
            }
        }
    }
}
