package org.clarion.supporters.delivering;

import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk's page about what became of mails; the sentences stand in {@code messages/delivery*.properties}. */
@MessageBundle("delivery")
public interface DeliveryWords {

    String title();

    String lead();

    String addresses();

    String good();

    String softBouncing();

    String paused();

    String complainedAddresses();

    String addressesMean();

    String byWeek();

    String week();

    String noMail();

    String tried();

    String hard();

    String soft();

    String bounceRate();

    String complaints();

    String complaintRate();

    String percent(String number);

    String byMailing();

    String bounced();

    String withShare(String number, String share);

    String find();

    String kind();

    String allKinds();

    String alert();

    String followUp();

    String change();

    String deadline();

    String outcome();

    String totals();

    String mailing();

    String waiting();

    String unwanted();

    String unwantedMeans();

    String unreachable();

    String noMailing();

    String byProvider();

    String provider();

    String fewest(String number);

    String noProvider();

    String mailbox();

    String asFile();

    String weeksFile();

    String mailingsFile();
}
