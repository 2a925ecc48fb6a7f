package org.clarion.urgentactions.waiting;

import io.quarkus.qute.i18n.MessageBundle;

/** What waits for somebody, in sentences; they stand in {@code messages/waiting*.properties}. */
@MessageBundle("waiting")
public interface WaitingWords {

    String title();

    String none();

    String more(Long many);

    String pressing();

    String ready();

    String lacks(Integer many, String first, Integer besides);

    String checkAsked(String of);

    String checkGiven(String by);

    String checkRefused(String by);

    String checkPassed(String by);

    String planRefused();

    String toCheck();

    String ends(String time);

    String noOutcome(String time);

    String nobodys();

    String held(Long many);

    String heldWhy();

    String letters(Long many);

    String lettersWhy();

    String invitation(String name);

    String invitationOpen();

    String invitationExpired();

    String deadlines();

    String reports();

    String invite();

    String unseenAsks(int many);
}
