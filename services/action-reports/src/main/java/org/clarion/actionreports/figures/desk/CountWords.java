package org.clarion.actionreports.figures.desk;

import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.actionreports.journal.totals.Dimension;

/** What the pages of the counts say; the sentences stand in {@code messages/counts*.properties}. */
@MessageBundle("counts")
public interface CountWords {

    // ---- the way around

    String nav();

    String navOverview();

    String navScreening();

    String navTallies();

    String navImport();

    String navExport();

    String navCheck();

    String navWebhooks();

    // ---- the overview

    String search();

    String searchHint();

    String found(String number, long count);

    String newer();

    String older();

    String noActions();

    String channelsAreReported();

    String origin(String origin);

    // ---- one action

    String actionTitle(String title);

    String toTheAction();

    String toTheFigures();

    String toTheEmbedding();

    String asideTitle();

    String asideNone();

    String asideMeans();

    String held();

    String suspect();

    String invalid();

    String withdrawn();

    String chainTitle();

    String sheet();

    String state();

    String wholeChain();

    String tablesAsOf(String time);

    // ---- breakdowns

    String by(Dimension dimension);

    String byDay();

    String smallCountries();

    String smallSections();
}
