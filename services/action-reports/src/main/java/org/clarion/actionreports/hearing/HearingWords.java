package org.clarion.actionreports.hearing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of remarks says, in English. */
@MessageBundle("hearing")
public interface HearingWords {

    @Message("What people told us")
    String title();

    @Message(
            "Comments and answers from officials, as people wrote them beside their reports. Only coordinators and administrators read this page. Do not pass on what could endanger somebody.")
    String lead();

    @Message("A comment is deleted after {days} days, or when its report is withdrawn.")
    String kept(String days);

    @Message("Nobody has told us anything beside a report yet.")
    String none();

    @Message("Came in")
    String cameIn();

    @Message("What")
    String what();

    @Message("From")
    String from();

    @Message("Received an answer")
    String replied();

    @Message("In their own words")
    String comment();

    @Message("yes")
    String yes();
}
