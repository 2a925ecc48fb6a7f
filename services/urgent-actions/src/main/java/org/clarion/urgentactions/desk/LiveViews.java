package org.clarion.urgentactions.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/** Puts together what the desk shows of a launched action. */
@ApplicationScoped
class LiveViews {

    private final DeskRows rows;

    private final Reader reader;

    LiveViews(DeskRows rows, Reader reader) {
        this.rows = rows;
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

    TemplateInstance of(UrgentAction action, @Nullable String done) {
        var row = rows.of(action);
        var channels = Arrays.stream(Channel.values())
                .map(channel -> new DeskViews.ChannelRow(channel, row.totals().of(channel)))
                .toList();
        return new DeskViews.LivePage(row, channels, rows.over(row), done);
    }
}
