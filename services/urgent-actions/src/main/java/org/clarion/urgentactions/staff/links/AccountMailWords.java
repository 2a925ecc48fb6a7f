package org.clarion.urgentactions.staff.links;

import io.quarkus.qute.i18n.MessageBundle;

/** What mails to staff say; the sentences stand in {@code messages/accountmail*.properties}. */
@MessageBundle("accountmail")
public interface AccountMailWords {

    String hello(String name);

    String invitationSubject(String house);

    String invitationLead(String by, String house);

    String invitationName(String name);

    String invitationUntil(String until);

    String invitationButton();

    String invitationWhy();

    String passwordSubject(String house);

    String passwordLead();

    String passwordButton();

    String addressSubject(String house);

    String addressLead();

    String addressButton();

    String opensForAnHour();

    String notYou();

    String passwordChanged(String house);

    String addressChanged(String house);

    String factorOn(String house);

    String factorOff(String house);

    String ifNotYou();

    String noticeButton();

    String noticeWhy();

    String orCopy();
}
