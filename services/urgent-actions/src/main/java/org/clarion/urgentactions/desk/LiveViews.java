package org.clarion.urgentactions.desk;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.clarion.contracts.Channel;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/** Puts together what the desk shows of a launched action. */
@ApplicationScoped
class LiveViews {

    private final Rows rows;

    LiveViews(Rows rows) {
        this.rows = rows;
    }

    TemplateInstance of(UrgentAction action, @Nullable String done) {
        var row = rows.of(action);
        var channels = Arrays.stream(Channel.values())
                .map(channel -> new Views.ChannelRow(
                        channel, word(channel), row.totals().of(channel)))
                .toList();
        return new Views.LivePage(row, channels, rows.over(row), done);
    }

    private static String word(Channel channel) {
        return switch (channel) {
            case EMAIL -> "E-mail";
            case POST -> "Post";
            case PHONE -> "Phone";
            case FAX -> "Fax";
            case SOCIAL -> "Social media";
        };
    }
}
