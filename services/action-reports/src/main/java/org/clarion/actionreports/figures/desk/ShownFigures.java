package org.clarion.actionreports.figures.desk;

import java.util.UUID;
import org.clarion.actionreports.journal.totals.TotalsStanding;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;

/**
 * Figures as the pages' script reads them, written once for all who watch.
 *
 * @param listed the same for a page of many actions, under this one's id
 */
public record ShownFigures(UUID actionId, long version, String alone, String listed) {

    private static final Figures NOTHING = new Figures(0, 0, 0);

    public static ShownFigures of(TotalsStanding standing) {
        var alone = new StringBuilder("{\"version\":").append(standing.version());
        alone.append(",\"asOf\":\"").append(standing.asOf()).append("\",").append(figures(standing.total()));
        alone.append(",\"byChannel\":{");
        for (var channel : Channel.values()) {
            alone.append(channel.ordinal() == 0 ? "" : ",")
                    .append('"')
                    .append(channel)
                    .append("\":{");
            alone.append(figures(standing.byChannel().getOrDefault(channel, NOTHING)))
                    .append('}');
        }
        alone.append("}}");
        return new ShownFigures(
                standing.actionId(),
                standing.version(),
                alone.toString(),
                "{\"" + standing.actionId() + "\":" + alone + "}");
    }

    private static String figures(Figures figures) {
        return "\"reported\":%d,\"verified\":%d,\"delivered\":%d"
                .formatted(figures.reported(), figures.verified(), figures.delivered());
    }
}
