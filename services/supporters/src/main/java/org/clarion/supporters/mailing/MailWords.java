package org.clarion.supporters.mailing;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of our mails; the sentences stand in {@code messages/mails*.properties}. */
@MessageBundle("mails")
public interface MailWords {

    String confirmSubject();

    String alreadySubject();

    String alertSubject(String title);

    String hello();

    String helloTo(String name);

    String orCopy();

    String askedToJoin();

    String openToConfirm();

    String confirmButton();

    String notYou(String window);

    String askedAgain();

    String why();

    String leave();

    String leaveLink();

    String alertLead();

    String who();

    String where();

    String points();

    String act();

    String actButton();

    String foreign(String language);

    String sheet(int series, String number);
}
