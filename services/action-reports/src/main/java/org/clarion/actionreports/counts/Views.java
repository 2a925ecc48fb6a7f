package org.clarion.actionreports.counts;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.appeals.Appeals;
import org.clarion.actionreports.totals.Dimension;
import org.clarion.actionreports.totals.Standing;
import org.clarion.actionreports.totals.Tally;
import org.clarion.actionreports.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** What the pages show, gathered. */
@RequestScoped
class Views {

    private static final int LATEST = 20;
    private static final Figures NOTHING = new Figures(0, 0, 0);

    private final Appeals appeals;
    private final Totals totals;
    private final Around around;
    private final Breakdowns breakdowns;
    private final Reader reader;

    Views(Appeals appeals, Totals totals, Around around, Breakdowns breakdowns, Reader reader) {
        this.appeals = appeals;
        this.totals = totals;
        this.around = around;
        this.breakdowns = breakdowns;
        this.reader = reader;
    }

    /** An action with its figures. */
    record Counted(Appeal appeal, String number, String title, Standing standing) {

        public UUID id() {
            return appeal.actionId();
        }

        public long reportedBy(Channel channel) {
            return standing.byChannel().getOrDefault(channel, NOTHING).reported();
        }
    }

    /** A report and the title of what it is about. */
    record Titled(String title, Latest report) {}

    /** A breakdown with the word for what its lines are. */
    record Part(Dimension dimension, List<Share> shares) {}

    /** @param together the whole chain; nothing where an action is alone */
    record Detail(
            Counted counted,
            SetAside.Count aside,
            List<Part> parts,
            List<Share> days,
            @Nullable Days chart,
            List<Counted> chain,
            Figures together) {}

    List<Counted> counted(List<Appeal> shown) {
        var standings = totals.of(shown.stream().map(Appeal::actionId).toList());
        return shown.stream()
                .map(appeal ->
                        new Counted(appeal, Chains.number(appeal), title(appeal), standings.get(appeal.actionId())))
                .toList();
    }

    List<Titled> latest(List<UUID> actions) {
        return around.latest(actions, LATEST).stream()
                .flatMap(report ->
                        appeals.of(report.actionId()).stream().map(appeal -> new Titled(title(appeal), report)))
                .toList();
    }

    Detail detail(Appeal appeal) {
        var chain = Chains.of(appeal, appeals.all());
        var counted = counted(chain);
        var days = totals.by(appeal.actionId(), Dimension.DAY);
        return new Detail(
                counted.get(chain.indexOf(appeal)),
                around.setAside(appeal.actionId()),
                parts(appeal),
                breakdowns.days(days),
                breakdowns.chart(days),
                chain.size() == 1 ? List.of() : counted,
                counted.stream().map(one -> one.standing().total()).reduce(NOTHING, Tally::sum));
    }

    private List<Part> parts(Appeal appeal) {
        var parts = new ArrayList<Part>();
        for (var dimension : List.of(Dimension.CHANNEL, Dimension.TARGET, Dimension.COUNTRY, Dimension.SECTION)) {
            Map<String, Figures> figures = totals.by(appeal.actionId(), dimension);
            parts.add(new Part(dimension, breakdowns.shares(appeal, dimension, figures)));
        }
        return parts;
    }

    private String title(Appeal appeal) {
        return appeal.text(reader.language()).title();
    }
}
