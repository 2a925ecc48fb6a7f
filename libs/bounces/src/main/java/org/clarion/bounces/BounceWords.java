package org.clarion.bounces;

import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says of the bounce mailbox; the sentences stand in {@code messages/bounces*.properties}. */
@MessageBundle("bounces")
public interface BounceWords {

    String off();

    String how(String service);

    String looked(String when);

    String clear();

    String unread(String number);

    String trouble(String why);
}
