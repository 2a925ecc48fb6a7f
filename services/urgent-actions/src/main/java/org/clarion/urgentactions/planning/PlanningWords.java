package org.clarion.urgentactions.planning;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said about launches at a time; the sentences stand in {@code messages/planning*.properties}. */
@MessageBundle("planning")
public interface PlanningWords {

    String title(String action);

    String heading();

    String lead();

    String day();

    String dayMistake();

    String time();

    String timeMistake();

    String zone();

    String zoneMistake();

    String past();

    String afterDeadline();

    String plan();

    String planned(String time, String by);

    String refused(String time);

    String nobodyTold();

    String refusedOtherCase(String time);

    String sayWhatBecomes();

    String replaces(String sheet);

    String endedMeanwhile(String sheet);

    String replacedThen(String time, String by);

    String seePlan();

    String another();

    String callOff();

    String back();
}
