package org.clarion.pages.charts;

import io.quarkus.qute.i18n.MessageBundle;

/** What charts of figures, and the tables beside them, say; the sentences stand in {@code messages/charts*.properties}. */
@MessageBundle("charts")
public interface ChartWords {

    String items(String name, Number reported, Number all, int percent);

    String more(int count);

    String axis();

    String day();

    String share();

    String shareOfAll();

    String percent(int percent);

    String nothingYet();

    String chart(String first, String last, Number reported, String busiest, Number most);

    String chartCut(String first);

    String growthTitle();

    String growth(String last, Number reported);

    String growthMilestones();

    String eachDayTitle();

    String onADay(String day, Number reported, Number verified, Number delivered);

    String asATable(int count);
}
