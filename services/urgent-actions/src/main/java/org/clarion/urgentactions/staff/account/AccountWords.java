package org.clarion.urgentactions.staff.account;

import io.quarkus.qute.i18n.MessageBundle;

/** What people read of their own account; the sentences stand in {@code messages/account*.properties}. */
@MessageBundle("account")
public interface AccountWords {

    String title();

    String lead(String name);

    String welcome();

    String saved();

    String passwordDone();

    String addressDone();

    String factorOnDone();

    String factorOffDone();

    String you();

    String fullName();

    String fullNameHint();

    String language();

    String languageHint();

    String zone();

    String zoneHint();

    String zoneSet();

    String save();

    String nameTooLong();

    String languageMissing();

    String zoneMissing();

    String access();

    String address();

    String noAddress();

    String changeAddress();

    String password();

    String changePassword();

    String factor();

    String factorIsOn();

    String factorIsOff();

    String setUpFactor();

    String changeFactor();

    String sessions();

    String sessionsOpen(int many);

    String showSessions();

    String roles();

    String section();

    String administratorsChange();

    String back();

    String addressTitle();

    String addressLead();

    String addressNow(String email);

    String newAddress();

    String askAddress();

    String addressSent(String email);

    String addressWrong();

    String addressTooOften();

    String passwordTitle();

    String passwordLead();

    String oldPassword();

    String passwordWrong();

    String factorTitle();

    String factorLead();

    String factorRequired();

    String factorIsRequired();

    String setUpLead();

    String setUpGoOn();

    String scan();

    String picture();

    String byHand();

    String typeCode();

    String code();

    String codeHint();

    String appCodeHint();

    String switchOn();

    String codeWrong();

    String codesLeft(long many);

    String changeLead();

    String newCodes();

    String switchOff();

    String sessionsTitle();

    String sessionsLead();

    String ended();

    String device();

    String since();

    String seen();

    String unknownDevice();

    String thisOne();

    String endIt();

    String endOthers();

    String onlyThisOne();
}
