package org.clarion.letters.stating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.clarion.contracts.Channel;
import org.clarion.mail.due.MailFate;

/** What pages about totals say; the sentences stand in {@code messages/stating*.properties}. */
@MessageBundle("stating")
public interface TotalsWords {

    String title();

    String lead();

    String back();

    String none();

    String asOf();

    String whom();

    String whomLead();

    String byMail(String address);

    String onPaper();

    String leaveOut();

    String people();

    String peopleLead();

    String peopleLanguage();

    String peopleNot();

    String sign();

    String signLead();

    String name();

    String office();

    String officeHint();

    String preview(String to);

    String button();

    String nobody();

    String nameMissing();

    String tooLong();

    String done();

    String kept();

    String keptLead();

    String signedAt();

    String to();

    String way();

    String read();

    String printIt();

    String pdf();

    @Message
    String fate(MailFate.State state);

    String link();

    String linkLead();

    String linkMake();

    String linkAgain();

    String linkDone();

    String publicTitle(String title);

    String publicLead();

    String publicKeep();

    String byChannel();

    String byCountry();

    String elsewhere();

    String channelHead();

    String countryHead();

    String reported();

    String verified();

    String delivered();

    @Message
    String channel(Channel channel);

    String mailWhy();
}
