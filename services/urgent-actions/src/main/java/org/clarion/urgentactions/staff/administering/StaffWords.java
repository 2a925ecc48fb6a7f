package org.clarion.urgentactions.staff.administering;

import io.quarkus.qute.i18n.MessageBundle;

/** What administrators read of accounts; the sentences stand in {@code messages/staff*.properties}. */
@MessageBundle("staff")
public interface StaffWords {

    String title();

    String lead();

    String withdrawnDone();

    String invite();

    String find();

    String byState();

    String byRole();

    String none();

    String name();

    String roles();

    String section();

    String stateHeading();

    String state(String state);

    String role(String role);

    String roleHint(String role);

    String back();

    String inviteTitle();

    String inviteLead();

    String fullName();

    String address();

    String logInName();

    String logInNameHint();

    String sectionHint();

    String language();

    String languageHint();

    String sendInvitation();

    String cancel();

    String nameMissing();

    String nameWrong();

    String nameTaken();

    String fullNameMissing();

    String fullNameTooLong();

    String addressWrong();

    String addressTaken();

    String languageMissing();

    String sectionTooLong();

    String roleMissing();

    String lastAdministrator();

    String invitationTo(String name);

    String invitedDone(String email);

    String mailTrouble();

    String invitationExpired();

    String opensUntil(String time);

    String invitedBy();

    String inviteAgain();

    String withdraw();

    String withdrawHint();

    String savedDone();

    String suspendedDone();

    String reactivatedDone();

    String sessionsEndedDone();

    String factorOffDone();

    String suspendedSince(String time);

    String noAddress();

    String zone();

    String factor();

    String factorOn();

    String factorOff();

    String factorTakeOff();

    String accountSince();

    String sessions();

    String noSessions();

    String unknownDevice();

    String seenAt(String time);

    String endSessions();

    String work();

    String rolesEnd();

    String save();

    String suspend();

    String suspendLook();

    String reactivate();

    String reactivateLead();

    String suspendTitle(String name);

    String suspendSessions(int sessions);

    String suspendDoor();

    String suspendKept();

    String suspendOwns();

    String suspendBoard();

    String suspendIt();

    String factorOffTitle(String name);

    String factorOffLead();

    String againTitle();

    String againLead();

    String againByPassword();

    String againByProvider(String provider);

    String againTo(String provider);

    String againPassword();

    String againGoOn();

    String againKept();

    String againWrong();

    String againNotShown(String provider);
}
