package org.clarion.pages.charts;

import io.quarkus.qute.i18n.MessageBundle;

/** What charts of figures, and the tables beside them, say; the sentences stand in {@code messages/charts*.properties}. */
@MessageBundle("charts")
public interface ChartWords {

    String items(String name, String reported, String all, int percent);

    String more(int count);

    String axis();

    String day();

    String share();

    String shareOfAll();

    String percent(int percent);

    String nothingYet();

    String chart(String first, String last, String reported, String busiest, String most);

    String chartCut(String first);

    String growthTitle();

    String growth(String last, String reported);

    String growthMilestones();

    String eachDayTitle();

    String onADay(String day, String reported, String verified, String delivered);

    String asATable(int count);
}
