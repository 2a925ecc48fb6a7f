package org.clarion.letters.channels;

import io.quarkus.qute.i18n.MessageBundle;

/** What stands beside a letter that goes by its writer's own hand; the sentences stand in {@code messages/channels*.properties}. */
@MessageBundle("channels")
public interface ChannelWords {

    String envelopes();

    String envelopesLead();

    String envelope();

    String label();

    String stamp();

    String printIt();

    String back();

    String fax();

    String faxLead();

    String to();

    String from();

    String number();

    String date();

    String subject();

    String postIt(String names);

    String postItThen(String title, String link);

    String asPdf();

    String envelopeOf(String size);

    String labelsAsPdf();

    String faxAsPdf();
}
