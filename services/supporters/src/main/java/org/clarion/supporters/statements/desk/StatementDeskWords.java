package org.clarion.supporters.statements.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.supporters.statements.NameOrder;
import org.clarion.supporters.statements.SignatureStage;
import org.clarion.supporters.statements.StatementStage;
import org.clarion.supporters.statements.UnlistedReason;

/** What the desk's pages of statements say; the sentences stand in {@code messages/statementdesk*.properties}. */
@MessageBundle("statementdesk")
public interface StatementDeskWords {

    String title();

    String lead();

    String none();

    String find();

    String begin();

    String queue(long count);

    String queueTitle();

    String queueLead();

    String queueNone();

    @Message
    String stage(StatementStage stage);

    String beginTitle();

    String beginLead();

    String language();

    String languageWanted();

    String fieldTitle();

    String titleWanted();

    String lineTooLong();

    String body();

    String bodyHint();

    String bodyWanted();

    String textTooLong();

    String firstGroup();

    String firstGroupHint();

    String firstGroupWanted();

    String members();

    String membersHint();

    String secondGroup();

    String secondGroupHint();

    String secondGroupWanted();

    String save();

    String cancel();

    String back();

    String publicPage();

    String version(int number);

    String texts();

    String editText();

    String addLanguage();

    String add();

    String editTitle(String language);

    String locked(long signed);

    String agreeAgain();

    String agreeAgainWanted();

    String notChangeable();

    String window();

    String windowTitle();

    String opens();

    String opensHint();

    String closes();

    String closesHint();

    String zone(String city);

    String zoneGmt();

    String noMoment();

    String closesFirst();

    String closesPast();

    String nameOrder();

    @Message
    String by(NameOrder order);

    String personsSign();

    String personsSignHint();

    String opensAtOnce();

    String opensAt(String time);

    String closesByHand();

    String closesAt(String time);

    String personsMay();

    String personsMayNot();

    String open();

    String openHint();

    String close();

    String closeTitle();

    String closeLead();

    String closeIt();

    String withdraw();

    String withdrawTitle();

    String withdrawLead();

    String withdrawIt();

    String discard();

    String discardTitle();

    String discardLead();

    String discardIt();

    String keep();

    String doneBegun();

    String doneSaved();

    String doneVersion();

    String doneOpened();

    String doneClosed();

    String doneWithdrawn();

    String doneDiscarded();

    String doneAccepted();

    String doneReturned();

    String doneOrdered();

    String figures();

    String listedCount();

    String unlistedCount();

    String personCount();

    String askedAgainCount();

    String waitingCount();

    String signatures();

    String signaturesNone();

    String organisation();

    String notListed();

    String stand();

    @Message
    String signatureStage(SignatureStage stage);

    String signedOn();

    String earlierText(int version);

    String order();

    String orderTitle();

    String orderLead();

    String placeMistake(String name);

    String saveOrder();

    String lookTitle();

    String statement();

    String country();

    String signer();

    String office();

    String address();

    String second();

    String knownAs(String names);

    String knownAsNone();

    String elsewhere(String name);

    String accept();

    String acceptHint();

    String returnIt();

    String reason();

    String reasonHint();

    String reasonWanted();

    String reasonTooLong();

    String takeOut();

    String takeOutTitle();

    String takeOutLead();

    String takeOutIt();

    String unlistedLead();

    String unlistedMayNot();

    String see();

    String seeTitle();

    String seeLead();

    String why();

    String whyWanted();

    @Message
    String because(UnlistedReason reason);

    String seen();

    String seenNone();

    String domain();
}
