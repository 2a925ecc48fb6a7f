package org.clarion.actionreports.accepting;

import java.time.Instant;
import java.util.UUID;
import org.clarion.actionreports.totals.Dimension;
import org.clarion.actionreports.totals.Tally;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.TotalsEvent.Figures;

/** A report as it stands in the journal. */
public record Entry(
        UUID reportId,
        String key,
        UUID actionId,
        Origin origin,
        Deed deed,
        Judgement judgement,
        Fate fate,
        Instant acceptedAt) {

    private static final Figures NOTHING = new Figures(0, 0, 0);

    static Entry of(Report report, Instant now) {
        var fate = new Fate(report.verifiedFromTheStart() ? now : null, null, null, null);
        return new Entry(
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
    Entry corrected(Deed other) {
        var stoodFor = isLetter() || origin == Origin.TALLY;
        var left = stoodFor || !other.claimsMoreThan(deed) ? fate : fate.unverified();
        return new Entry(reportId, key, actionId, origin, other, judgement, left, acceptedAt);
    }

    Entry with(Judgement other) {
        return new Entry(reportId, key, actionId, origin, deed, other, fate, acceptedAt);
    }

    Entry with(Fate other) {
        return new Entry(reportId, key, actionId, origin, deed, judgement, other, acceptedAt);
    }

    void addTo(Tally tally) {
        move(tally, 1);
    }

    void takeFrom(Tally tally) {
        move(tally, -1);
    }

    private void move(Tally tally, int sign) {
        var counts = counts();
        if (counts != NOTHING) {
            var more = new Figures(sign * counts.reported(), sign * counts.verified(), sign * counts.delivered());
            for (var dimension : Dimension.values()) {
                tally.move(actionId, dimension, deed.item(dimension), more);
            }
        }
    }
}
