package org.clarion.urgentactions.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clarion.contracts.Channel;
import org.clarion.contracts.FiguresEvent.FiguresStated;
import org.clarion.contracts.FiguresEvent.PassedFigure;
import org.clarion.contracts.LedgerEvent.LedgerStated;
import org.clarion.contracts.MailingEvent.MailingStated;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.Reader;
import org.clarion.pages.charts.DayChart;
import org.clarion.pages.charts.FigureShare;
import org.clarion.pages.charts.ItemChart;
import org.clarion.urgentactions.figures.ActionPortrait.Line;
import org.clarion.urgentactions.figures.ActionPortrait.PortraitPart;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.totals.ActionTotals;
import org.jspecify.annotations.Nullable;

/** Puts together what the services have stated of an action, in the reader's words. */
@ApplicationScoped
public class Portraits {

    private final ActionStatements statements;
    private final FigureNames names;
    private final Reader reader;

    Portraits(ActionStatements statements, FigureNames names, Reader reader) {
        this.statements = statements;
        this.names = names;
        this.reader = reader;
    }

    public ActionPortrait of(UrgentAction action, ActionTotals totals) {
        var figures = statements.of(action.id(), FiguresStated.class).orElse(null);
        var days = figures == null ? new TreeMap<LocalDate, Figures>() : days(figures);
        return new ActionPortrait(
                figures,
                statements.of(action.id(), LedgerStated.class).orElse(null),
                statements.of(action.id(), MailingStated.class).orElse(null),
                channels(totals),
                figures == null ? null : DayChart.of(days, milestones(figures)),
                byDay(days),
                parts(action, figures));
    }

    private @Nullable ItemChart channels(ActionTotals totals) {
        var all = totals.total().reported();
        return ItemChart.of(Arrays.stream(Channel.values())
                .map(channel -> new FigureShare(names.channel(channel), null, totals.of(channel), all))
                .sorted(FigureNames.MOST_FIRST)
                .toList());
    }

    private static TreeMap<LocalDate, Figures> days(FiguresStated figures) {
        var days = new TreeMap<LocalDate, Figures>();
        figures.byDay().forEach((day, on) -> days.put(LocalDate.parse(day), on));
        return days;
    }

    private static List<Long> milestones(FiguresStated figures) {
        return figures.milestones().stream().map(PassedFigure::reported).toList();
    }

    private List<FigureShare> byDay(TreeMap<LocalDate, Figures> days) {
        var all = days.values().stream().mapToLong(Figures::reported).sum();
        return days.descendingMap().entrySet().stream()
                .map(day -> new FigureShare(reader.date(day.getKey()), null, day.getValue(), all))
                .toList();
    }

    private List<PortraitPart> parts(UrgentAction action, @Nullable FiguresStated figures) {
        if (figures == null) {
            return List.of();
        }
        return List.of(
                new PortraitPart(Line.TARGET, named(action, Line.TARGET, figures.byTarget())),
                new PortraitPart(Line.COUNTRY, named(action, Line.COUNTRY, figures.byCountry())));
    }

    private List<FigureShare> named(UrgentAction action, Line line, Map<String, Figures> figures) {
        var all = figures.values().stream().mapToLong(Figures::reported).sum();
        return figures.entrySet().stream()
                .map(item -> new FigureShare(
                        names.of(action, line, item.getKey()),
                        names.language(action, line, item.getKey()),
                        item.getValue(),
                        all))
                .sorted(FigureNames.MOST_FIRST)
                .toList();
    }
}
