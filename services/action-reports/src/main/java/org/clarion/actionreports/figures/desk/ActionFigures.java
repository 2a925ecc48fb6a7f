package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.figures.milestones.Milestone;
import org.clarion.actionreports.figures.milestones.Milestones;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.journal.totals.TotalsChange;
import org.clarion.actionreports.journal.totals.TotalsStanding;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.actionreports.sheets.SheetNames;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.Reader;
import org.clarion.pages.charts.DayChart;
import org.clarion.pages.charts.FigureShare;
import org.clarion.pages.charts.ItemChart;
import org.jspecify.annotations.Nullable;

/** All that is counted of actions, named in the reader's words. */
@RequestScoped
public class ActionFigures {

    private static final Figures NOTHING = new Figures(0, 0, 0);

    private final ActionSheets appeals;
    private final Totals totals;
    private final Breakdowns breakdowns;
    private final Milestones milestones;
    private final SheetNames names;
    private final Reader reader;

    ActionFigures(
            ActionSheets appeals,
            Totals totals,
            Breakdowns breakdowns,
            Milestones milestones,
            SheetNames names,
            Reader reader) {
        this.appeals = appeals;
        this.totals = totals;
        this.breakdowns = breakdowns;
        this.milestones = milestones;
        this.names = names;
        this.reader = reader;
    }

    /** An action with its figures. */
    public record Counted(ActionSheet appeal, String number, String title, TotalsStanding standing) {

        public UUID id() {
            return appeal.actionId();
        }

        public long reportedBy(Channel channel) {
            return standing.byChannel().getOrDefault(channel, NOTHING).reported();
        }
    }

    /** A breakdown with the word for what its lines are. */
    public record Part(Dimension dimension, List<FigureShare> shares) {

        /** Nothing where nothing is counted. */
        public @Nullable ItemChart chart() {
            return ItemChart.of(shares);
        }
    }

    /**
     * One action along every dimension.
     *
     * @param chart nothing while there are too few days for one
     * @param chain the whole chain; nothing where an action is alone
     * @param together the figures of the whole chain
     */
    public record Portrait(
            Counted counted,
            List<Part> parts,
            List<FigureShare> days,
            @Nullable DayChart chart,
            List<Counted> chain,
            Figures together) {}

    List<Counted> counted(List<ActionSheet> shown) {
        var standings = totals.of(shown.stream().map(ActionSheet::actionId).toList());
        return shown.stream()
                .map(appeal -> new Counted(appeal, names.of(appeal), title(appeal), standings.get(appeal.actionId())))
                .toList();
    }

    /** What this audience may see of an action. */
    public Portrait of(ActionSheet appeal, FigureAudience audience) {
        var chain = SheetChains.of(appeal, appeals.all());
        var counted = counted(chain);
        var days = totals.by(appeal.actionId(), Dimension.DAY);
        return new Portrait(
                counted.get(chain.indexOf(appeal)),
                parts(appeal, audience),
                breakdowns.days(days),
                breakdowns.chart(days, milestones(appeal)),
                chain.size() == 1 ? List.of() : counted,
                counted.stream().map(one -> one.standing().total()).reduce(NOTHING, TotalsChange::sum));
    }

    private List<Part> parts(ActionSheet appeal, FigureAudience audience) {
        var parts = new ArrayList<Part>();
        for (var dimension : List.of(Dimension.CHANNEL, Dimension.TARGET, Dimension.COUNTRY, Dimension.SECTION)) {
            var figures = audience.sees(dimension, totals.by(appeal.actionId(), dimension));
            parts.add(new Part(dimension, breakdowns.shares(appeal, dimension, figures)));
        }
        return parts;
    }

    private List<Long> milestones(ActionSheet appeal) {
        return milestones.of(appeal.actionId()).stream()
                .map(Milestone::reported)
                .toList();
    }

    String title(ActionSheet appeal) {
        return appeal.text(reader.language()).title();
    }
}
