package org.clarion.urgentactions.figures;

import java.util.List;
import org.clarion.contracts.FiguresEvent.FiguresStated;
import org.clarion.contracts.LedgerEvent.LedgerStated;
import org.clarion.contracts.MailingEvent.MailingStated;
import org.clarion.pages.charts.DayChart;
import org.clarion.pages.charts.FigureShare;
import org.clarion.pages.charts.ItemChart;
import org.jspecify.annotations.Nullable;

/**
 * What all services know of one action, as its desk page shows it.
 *
 * @param figures nothing while nobody has reported
 * @param letters nothing while no letter was written with Clarion
 * @param mails nothing while no supporter was written to
 * @param channels the newest totals, where anything is counted
 * @param days nothing while there are too few for a chart
 * @param byDay the latest first
 */
public record ActionPortrait(
        @Nullable FiguresStated figures,
        @Nullable LedgerStated letters,
        @Nullable MailingStated mails,
        @Nullable ItemChart channels,
        @Nullable DayChart days,
        List<FigureShare> byDay,
        List<PortraitPart> parts) {

    /** Whether any mail about it went out, waits or failed; a launch that nobody was told of has none. */
    public boolean hasMails() {
        return mails != null
                && mails.told()
                                + mails.changes()
                                + mails.outcomes()
                                + mails.waiting()
                                + mails.failed()
                                + mails.keptBack()
                        > 0;
    }

    /** A line by which the figures are broken down, as its id and heading name it. */
    public enum Line {
        TARGET,
        COUNTRY
    }

    /** The figures along one line, those with most reported first. */
    public record PortraitPart(Line line, List<FigureShare> shares) {

        /** Nothing where nothing is counted. */
        public @Nullable ItemChart chart() {
            return ItemChart.of(shares);
        }
    }
}
