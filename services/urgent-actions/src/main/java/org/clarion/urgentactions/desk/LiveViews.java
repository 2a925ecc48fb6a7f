package org.clarion.urgentactions.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.figures.Portraits;
import org.clarion.urgentactions.sheets.CaseSheets;
import org.clarion.urgentactions.sheets.Cases;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/** Puts together what the desk shows of a launched action. */
@ApplicationScoped
class LiveViews {

    private static final Figures NOTHING = new Figures(0, 0, 0);

    private final DeskRows rows;
    private final Cases cases;
    private final Portraits portraits;
    private final Reader reader;

    LiveViews(DeskRows rows, Cases cases, Portraits portraits, Reader reader) {
        this.rows = rows;
        this.cases = cases;
        this.portraits = portraits;
        this.reader = reader;
    }

    /** The page of this action after something was done, in the language chosen by hand. */
    Response after(UUID action, String done) {
        return Answers.seeOther(reader.to("/desk/actions/" + action + "?done=" + done));
    }

    /** What the launch of this draft would do. */
    Response launching(UUID draft) {
        return Answers.seeOther(reader.to("/desk/actions/" + draft + "/launch"));
    }

    /** The sheets of its case where there are several. */
    private List<DeskRow> chain(UrgentAction action) {
        return cases.of(action.caseId())
                .map(CaseSheets::sheets)
                .filter(sheets -> sheets.size() > 1)
                .map(rows::of)
                .orElse(List.of());
    }

    TemplateInstance of(UrgentAction action, @Nullable String done) {
        var row = rows.of(action);
        var channels = Arrays.stream(Channel.values())
                .map(channel -> new DeskViews.ChannelRow(channel, row.totals().of(channel)))
                .toList();
        var chain = chain(action);
        return new DeskViews.LivePage(
                row, channels, chain, together(chain), portraits.of(action, row.totals()), rows.over(row), done);
    }

    private static Figures together(List<DeskRow> chain) {
        return chain.stream()
                .map(row -> row.totals().total())
                .reduce(
                        NOTHING,
                        (one, other) -> new Figures(
                                one.reported() + other.reported(),
                                one.verified() + other.verified(),
                                one.delivered() + other.delivered()));
    }
}
