package org.clarion.supporters.joining;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for joining and leaving; the sentences stand in {@code messages/join*.properties}. */
@MessageBundle("join")
public interface JoinWords {

    String language();

    String title();

    String lead();

    String next();

    String nextMail();

    String nextAlerts();

    String nextLeave();

    String name();

    String nameHint();

    String email();

    String country();

    String countryHint();

    String writeIn();

    String consent(String kept);

    String consentHint();

    String send();

    String countryMistake();

    String languageMistake();

    String consentMissing();

    String checkTitle();

    String checkLead();

    String checkHelp(String window);

    String seeActions();

    String confirmTitle();

    String confirmLead();

    String confirmButton();

    String confirmNotYou();

    String welcomeTitle();

    String welcomeLead();

    String welcomeNext();

    String welcomeButton();

    String welcomeChoose();

    String tooLateTitle();

    String tooLateLead(String window);

    String leaveTitle();

    String leaveLead();

    String leaveButton();

    String leftTitle();

    String leftLead();

    String leftNext();

    String checkLeadTo();

    String checkNext();

    String checkBack();

    String code();

    String codeHint();

    String codeButton();

    String codeMistake();

    String codeTooLate();

    String confirmMend();

    String brokenTitle();

    String brokenLead();

    String brokenNext();

    String leaveErased();

    String leaveStays();

    String knownLink();
}
