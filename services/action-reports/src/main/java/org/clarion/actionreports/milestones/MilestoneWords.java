package org.clarion.actionreports.milestones;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of milestones, in English. */
@MessageBundle("milestones")
public interface MilestoneWords {

    @Message("This action has just passed {milestone} letters, calls and messages reported.")
    String justPassed(String milestone);

    @Message("Milestones")
    String title();

    @Message("None yet. The first is {next} reported.")
    String none(String next);

    @Message("The next is {next}.")
    String next(String next);

    @Message("{milestone} reported")
    String reported(String milestone);

    @Message("reached on {time}")
    String reachedOn(String time);

    @Message("Those before")
    String earlier();

    @Message("Corrections have taken the figure below this since. Do not quote it now.")
    String fallenBelow();

    @Message("A sentence to share")
    String sentenceTitle();

    @Message("{milestone} letters, calls and messages have been reported for “{title}”. Add yours: {address}")
    String sentence(String milestone, String title, String address);

    @Message("Copy the sentence")
    String copy();

    @Message("Copied")
    String copied();
}
