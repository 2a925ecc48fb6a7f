package org.clarion.supporters.asking;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of asking what we know; the sentences stand in {@code messages/asking*.properties}. */
@MessageBundle("asking")
public interface AskingWords {

    String title();

    String lead();

    String email();

    String emailHint();

    String send();

    String sentTitle();

    String sentLead();

    String sentHelp(String most);

    String answerTitle();

    String answerFor(String address);

    String answerLead();

    String parts();

    String network();

    String networkText();

    String letters();

    String lettersText();

    String reports();

    String reportsText();

    String staff();

    String staffText();

    String opens();

    String overTitle();

    String overLead(String opens);

    String again();

    String eraseAll();

    String forgottenSubject();

    String forgottenLead();

    String forgottenWhat();

    String forgottenStays();

    String forgottenEnd();

    String mailSubject();

    String mailLead();

    String mailOpen(String opens);

    String mailButton();

    String mailCopy();

    String mailNotYou();

    String mailWhy();

    String forgottenWhy();
}
