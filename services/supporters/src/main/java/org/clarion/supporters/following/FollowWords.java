package org.clarion.supporters.following;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for following a case; the sentences stand in {@code messages/follow*.properties}. */
@MessageBundle("follow")
public interface FollowWords {

    String language();

    String title();

    String lead();

    String email();

    String agree(String kept);

    String send();

    String checkTitle();

    String checkLead();

    String checkHelp(String window);

    String confirmTitle();

    String confirmLead();

    String toAddress();

    String about();

    String confirmButton();

    String notYou();

    String followedTitle();

    String followedLead();

    String followedKept(String kept);

    String end();

    String endMeans();

    String endMeansNetwork();

    String toPreferences();

    String more();

    String over();

    String overLead();

    String tooLate();

    String tooLateLead(String window);

    String toAction();
}
