package org.clarion.actionreports.figures.milestones;

import io.quarkus.qute.i18n.MessageBundle;

/** What is said of milestones; the sentences stand in {@code messages/milestones*.properties}. */
@MessageBundle("milestones")
public interface MilestoneWords {

    String justPassed(String milestone);

    String title();

    String none(String next);

    String next(String next);

    String reported(String milestone);

    String reachedOn(String time);

    String earlier();

    String fallenBelow();

    String sentenceTitle();

    String sentence(String milestone, String title, String address);

    String copy();

    String copied();
}
