package org.clarion.actionreports.reporting.mine;

import io.quarkus.qute.i18n.MessageBundle;

/** What the reporter's own pages say; the sentences stand in {@code messages/mine*.properties}. */
@MessageBundle("mine")
public interface CorrectingWords {

    String title();

    String state(ReportState state);

    String sentForYou();

    String verified();

    String unverified();

    String outcome(CorrectionOutcome outcome);

    String verifyTitle();

    String verifyLead();

    String verifyEmail();

    String verifyButton();

    String together();

    String people(Number count);

    String reply();

    String replyYes();

    String replyCame();

    String correct();

    String withdraw();

    String anew();

    String keep();

    String whatCounts();

    String correctTitle();

    String correctLead();

    String correctVerified();

    String addTitle();

    String addLead();

    String addButton();

    String notYetTitle();

    String notYetLead();

    String notYetNext();

    String correctButton();

    String leave();

    String withdrawTitle();

    String withdrawLead();

    String withdrawNothing();

    String withdrawAfter();

    String withdrawButton();

    String change(String before, String after);
}
