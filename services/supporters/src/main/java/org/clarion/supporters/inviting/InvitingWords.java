package org.clarion.supporters.inviting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages and mails say of invitations; the sentences stand in {@code messages/inviting*.properties}. */
@MessageBundle("inviting")
public interface InvitingWords {

    String title();

    String lead();

    String invited();

    String invitedNone();

    String find();

    String organisation();

    String standingLabel();

    String allStandings();

    @Message
    String standing(InvitationStanding standing);

    String invitedOn();

    String reminders(int many);

    String neverSaid();

    String free();

    String freeLead();

    String freeNone();

    String allCountries();

    String byCountry();

    String noCountry();

    String reached(int many);

    String nobodyThere();

    String look();

    String notOpen();

    String nobodyChosen();

    String lookTitle();

    String lookLead(int organisations);

    String lost();

    String invite();

    String cancel();

    String doneInvited();

    String doneTold();

    String tellLink();

    String tellTitle();

    String tellLead(long many);

    String tellNobody();

    String tellSays();

    String counted(long organisations, long persons);

    String tell();

    String pageTitle();

    String pageLead(String organisation);

    String read();

    String closedBy();

    String pageQuestion();

    String yes();

    String yesHint();

    String no();

    String quiet();

    String quietHint();

    String unlistedHint();

    String over();

    String answered();

    @Message
    String said(InvitationStage stage);

    String noMore();

    String noMoreTitle();

    String noMoreLead();

    String stoppedTitle();

    String stoppedLead();

    String listName();

    String mailSubject(String title);

    String mailReminderSubject(String title);

    String mailHello(String name);

    String mailLead(String organisation);

    String mailUntil(String until);

    String mailButton();

    String mailCopy();

    String mailWhy();

    String mailStop();

    String resultSubject(String title);

    String resultLead();

    String resultButton();

    String resultThanks();

    String resultWhy();
}
