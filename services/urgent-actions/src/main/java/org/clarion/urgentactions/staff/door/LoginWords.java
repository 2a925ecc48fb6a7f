package org.clarion.urgentactions.staff.door;

import io.quarkus.qute.i18n.MessageBundle;

/** What the log-in says; the sentences stand in {@code messages/login*.properties}. */
@MessageBundle("login")
public interface LoginWords {

    String title();

    String heading();

    String lead();

    String name();

    String password();

    String logIn();

    String refused();

    String localRun();

    String forgotten();

    String lateDone();

    String passwordDone();

    String codeTitle();

    String codeLead();

    String code();

    String codeHint();

    String codeRefused();

    String codeLost();

    String fromTheStart();

    String setUpTitle();

    String setUpLead();

    String setUpButton();

    String codesTitle();

    String codesFirst();

    String codesAnew();

    String codesLead();

    String codesKept();

    String forgottenTitle();

    String forgottenLead();

    String forgottenSend();

    String who();

    String whoMissing();

    String sentTitle();

    String sentLead();

    String sentNothing();

    String newPasswordTitle();

    String newPasswordLead(String name);

    String newPasswordSet();

    String invitedTitle(String house);

    String invitedLead(String name);

    String invitedRoles();

    String invitedName();

    String invitedButton();

    String addressTitle();

    String addressLead(String name, String email);

    String addressButton();
}
