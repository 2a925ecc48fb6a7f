package org.clarion.actionreports.counts;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.appeals.Appeal;
import org.clarion.actionreports.appeals.Appeals;
import org.clarion.actionreports.counts.Portraits.Counted;
import org.clarion.actionreports.counts.Portraits.Portrait;

/** What staff see, gathered. */
@RequestScoped
class Views {

    private static final int LATEST = 20;

    private final Appeals appeals;
    private final Around around;
    private final Portraits portraits;

    Views(Appeals appeals, Around around, Portraits portraits) {
        this.appeals = appeals;
        this.around = around;
        this.portraits = portraits;
    }

    /** A report and the title of what it is about. */
    record Titled(String title, Latest report) {}

    /** An action, and what is not in its totals. */
    record Detail(Portrait portrait, SetAside.Count aside) {}

    List<Counted> counted(List<Appeal> shown) {
        return portraits.counted(shown);
    }

    List<Titled> latest(List<UUID> actions) {
        return around.latest(actions, LATEST).stream()
                .flatMap(report -> appeals.of(report.actionId()).stream()
                        .map(appeal -> new Titled(portraits.title(appeal), report)))
                .toList();
    }

    Detail detail(Appeal appeal) {
        return new Detail(portraits.of(appeal, Audience.STAFF), around.setAside(appeal.actionId()));
    }
}
