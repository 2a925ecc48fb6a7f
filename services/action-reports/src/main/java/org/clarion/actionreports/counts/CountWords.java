package org.clarion.actionreports.counts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the counts say, in English. */
@MessageBundle("counts")
public interface CountWords {

    // ---- the way around

    @Message("Reports desk")
    String nav();

    @Message("Overview")
    String navOverview();

    @Message("Screening")
    String navScreening();

    @Message("Tallies of groups")
    String navTallies();

    @Message("Bring in a list")
    String navImport();

    @Message("All reports as CSV")
    String navExport();

    @Message("Webhooks")
    String navWebhooks();
}
