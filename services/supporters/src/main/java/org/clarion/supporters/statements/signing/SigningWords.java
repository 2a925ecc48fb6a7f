package org.clarion.supporters.statements.signing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.supporters.organisations.OrganisationDomain;
import org.clarion.supporters.statements.StatementMailKind;

/** What forms, mails and pages of signing say; the sentences stand in {@code messages/signing*.properties}. */
@MessageBundle("signing")
public interface SigningWords {

    String organisationTitle();

    String organisationLead();

    String organisation();

    String organisationHint();

    String acronym();

    String country();

    String domain();

    String domainHint();

    String signer();

    String office();

    String officeHint();

    String email();

    String emailHint();

    String second();

    String secondHint();

    String listed();

    String listedYes();

    String listedYesHint();

    String listedNo();

    String listedNoHint();

    String authorised();

    String authorisedHint(String kept);

    String send();

    String organisationWanted();

    String officeWanted();

    String signerWanted();

    String domainFault(OrganisationDomain.Fault fault, String domain);

    String addressForAnybody(String domain);

    String addressElsewhere(String address, String domain);

    String secondWanted(String organisation);

    String secondIsTheSame();

    String listedWanted();

    String authorisedWanted();

    String lineTooLong();

    String noSuchName();

    String personTitle();

    String personLead();

    String name();

    String shown();

    String shownHint();

    String agree(String kept);

    String agreeWanted();

    String personSend();

    String checkTitle();

    String checkLead();

    String checkHelp(String window);

    String notOpenTitle();

    String notOpenText();

    String toStatement();

    String signTitle();

    String signLead();

    String signs();

    String signsUnlisted();

    String by();

    String text();

    String sign();

    String againTitle();

    String againLead();

    String signAgain();

    String changed();

    String waitsSecondTitle();

    String waitsSecondText();

    String waitsCheckTitle();

    String waitsCheckText();

    String standsTitle();

    String standsText();

    String standsUnlistedText();

    String returnedTitle();

    String returnedText();

    String withdrawnTitle();

    String withdrawnText();

    String alreadyTitle();

    String alreadyText();

    String closedText();

    String withdraw();

    String withdrawTitle();

    String withdrawText();

    String withdrawUnlistedText();

    String withdrawIt();

    String keep();

    String approveTitle();

    String approveLead();

    String approve();

    String approvedTitle();

    String approvedText();

    String notYou();

    String ownTitle();

    String ownLead();

    String ownShows();

    String ownSign();

    String ownStandsTitle();

    String ownStandsText();

    String ownStandsShownText();

    String ownWithdrawText();

    String ownWithdrawnTitle();

    String ownWithdrawnText();

    @Message
    String subject(StatementMailKind kind);

    @Message
    String mailLead(StatementMailKind kind);

    @Message
    String mailButton(StatementMailKind kind);

    String mailReason(String reason);

    String mailCode();

    String mailCopy();

    String mailWhy();

    String mailNotYou(String window);
}
