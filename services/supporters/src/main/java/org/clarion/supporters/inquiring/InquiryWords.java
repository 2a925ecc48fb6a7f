package org.clarion.supporters.inquiring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.supporters.people.AddressCondition;
import org.clarion.supporters.people.SupporterStage;

/** The words of the desk's page on which a person is looked up; the sentences stand in {@code messages/inquiry*.properties}. */
@MessageBundle("inquiry")
public interface InquiryWords {

    String title();

    String lead();

    String recorded();

    String address();

    String addressHint();

    String addressMistake();

    String reason();

    String reasonMistake();

    @Message
    String because(InquiryReason why);

    String lookUp();

    String found();

    String nobody();

    String nobodyMeans();

    String isOnRecord();

    String standing();

    @Message
    String stage(SupporterStage where);

    String asked(String when);

    String until(String when);

    String language(String name);

    String addressState();

    @Message
    String condition(AddressCondition how);

    String since(String when);

    String softBounces(String number);

    String said(String code);

    String mails();

    String noMails();

    String mostMails();

    String mail();

    String when();

    String fate();

    @Message
    String end(MailEnd what);

    String confirmation();

    String reminder();

    String alreadyIn();

    String follow();
}
