package org.clarion.urgentactions.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.sheets.CaseSheets;
import org.clarion.urgentactions.sheets.Cases;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/** Puts together what the desk shows of a launched action. */
@ApplicationScoped
class LiveViews {

    private final DeskRows rows;
    private final Cases cases;

    private final Reader reader;

    LiveViews(DeskRows rows, Cases cases, Reader reader) {
        this.rows = rows;
        this.cases = cases;
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
    private List<UrgentAction> chain(UrgentAction action) {
        return cases.of(action.caseId())
                .map(CaseSheets::sheets)
                .filter(sheets -> sheets.size() > 1)
                .orElse(List.of());
    }

    TemplateInstance of(UrgentAction action, @Nullable String done) {
        var row = rows.of(action);
        var channels = Arrays.stream(Channel.values())
                .map(channel -> new DeskViews.ChannelRow(channel, row.totals().of(channel)))
                .toList();
        return new DeskViews.LivePage(row, channels, chain(action), rows.over(row), done);
    }
}
