package org.clarion.bounces;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The mailbox that bounces arrive in, open for one look. */
final class BounceMailbox implements AutoCloseable {

    static final String UNREAD = "Unread by Clarion";

    /** A letter has no attachments; what is larger than this is no bounce of one. */
    private static final int LARGEST = 2_000_000;

    private static final String PATIENCE = "30000";

    private final Store store;
    private final Folder inbox;
    private final Folder unread;

    private BounceMailbox(Store store) throws MessagingException {
        this.store = store;
        this.inbox = store.getFolder("INBOX");
        inbox.open(Folder.READ_WRITE);
        this.unread = unread(store, inbox);
    }

    static BounceMailbox open(BounceConfig.Mailbox config) throws MessagingException {
        var store = Session.getInstance(settings(config)).getStore(protocol(config));
        try {
            store.connect(
                    config.host().orElseThrow(),
                    config.port(),
                    config.user().orElse(""),
                    config.password().orElse(""));
            return new BounceMailbox(store);
        } catch (MessagingException failed) {
            store.close();
            throw failed;
        }
    }

    private static String protocol(BounceConfig.Mailbox config) {
        return config.tls() == BounceConfig.Tls.IMPLICIT ? "imaps" : "imap";
    }

    private static Properties settings(BounceConfig.Mailbox config) {
        var settings = new Properties();
        var prefix = "mail." + protocol(config) + ".";
        settings.put(prefix + "starttls.required", String.valueOf(config.tls() == BounceConfig.Tls.STARTTLS));
        settings.put(prefix + "starttls.enable", String.valueOf(config.tls() == BounceConfig.Tls.STARTTLS));
        settings.put(prefix + "connectiontimeout", PATIENCE);
        settings.put(prefix + "timeout", PATIENCE);
        settings.put(prefix + "writetimeout", PATIENCE);
        return settings;
    }

    /** Beside the inbox, or below it where the mail server wants all folders there. */
    private static Folder unread(Store store, Folder inbox) throws MessagingException {
        var beside = store.getFolder(UNREAD);
        if (beside.exists() || beside.create(Folder.HOLDS_MESSAGES)) {
            return beside;
        }
        var below = inbox.getFolder(UNREAD);
        if (!below.exists()) {
            below.create(Folder.HOLDS_MESSAGES);
        }
        return below;
    }

    List<Message> arrived(int most) throws MessagingException {
        var count = Math.min(inbox.getMessageCount(), most);
        return count == 0 ? List.of() : List.of(inbox.getMessages(1, count));
    }

    /** The whole of it, parsed here and not by the mail server; empty if it is far too large. */
    Optional<MimeMessage> copy(Message mail) throws MessagingException {
        return mail.getSize() > LARGEST ? Optional.empty() : Optional.of(new MimeMessage((MimeMessage) mail));
    }

    void remove(Message mail) throws MessagingException {
        mail.setFlag(Flags.Flag.DELETED, true);
    }

    void keepUnread(Message mail) throws MessagingException {
        inbox.copyMessages(new Message[] {mail}, unread);
        remove(mail);
    }

    int unread() throws MessagingException {
        return Math.max(0, unread.getMessageCount());
    }

    boolean isOpen() {
        return store.isConnected() && inbox.isOpen();
    }

    @Override
    public void close() throws MessagingException {
        try (store) {
            if (inbox.isOpen()) {
                inbox.close(true);
            }
        }
    }
}
