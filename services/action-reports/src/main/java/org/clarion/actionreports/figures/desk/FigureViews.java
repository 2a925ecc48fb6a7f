package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.figures.desk.ActionFigures.Counted;
import org.clarion.actionreports.figures.desk.ActionFigures.Portrait;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;

/** What staff see, gathered. */
@RequestScoped
class FigureViews {

    private static final int LATEST = 20;

    private final ActionSheets appeals;
    private final AroundFigures around;
    private final ActionFigures portraits;

    FigureViews(ActionSheets appeals, AroundFigures around, ActionFigures portraits) {
        this.appeals = appeals;
        this.around = around;
        this.portraits = portraits;
    }

    /** A report and the title of what it is about. */
    record Titled(String title, LatestReport report) {}

    /** An action, and what is not in its totals. */
    record Detail(Portrait portrait, NotCounted.Count aside) {}

    List<Counted> counted(List<ActionSheet> shown) {
        return portraits.counted(shown);
    }

    List<Titled> latest(List<UUID> actions) {
        return around.latest(actions, LATEST).stream()
                .flatMap(report -> appeals.of(report.actionId()).stream()
                        .map(appeal -> new Titled(portraits.title(appeal), report)))
                .toList();
    }

    Detail detail(ActionSheet appeal) {
        return new Detail(portraits.of(appeal, FigureAudience.STAFF), around.setAside(appeal.actionId()));
    }
}
