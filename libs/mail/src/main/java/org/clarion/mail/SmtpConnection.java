package org.clarion.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.time.Duration;
import java.util.Properties;
import org.clarion.mail.MailConfig.StartTls;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** A connection to a mail server, for one mail after the other. One thread at a time uses it; any may cut it. */
final class SmtpConnection extends SMTPTransport {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

    private final SmtpRoute way;
    private final CuttableSocketFactory wire;
    private volatile boolean outOfTime;
    private boolean telling;
    private boolean begun;
    private @Nullable String refusal;

    static SmtpConnection over(SmtpRoute way) {
        return new SmtpConnection(way, new CuttableSocketFactory());
    }

    private SmtpConnection(SmtpRoute way, CuttableSocketFactory wire) {
        super(Session.getInstance(settings(way, wire)), new URLName("smtp", way.host(), way.port(), null, null, null));
        this.way = way;
        this.wire = wire;
    }

    private static Properties settings(SmtpRoute way, CuttableSocketFactory wire) {
        var patience = String.valueOf(way.patience().toMillis());
        var settings = new Properties();
        settings.put("mail.smtp.socketFactory", wire);
        settings.setProperty("mail.smtp.socketFactory.fallback", "false");
        // For a single step each: whoever has patience for all of them cuts the wire, and that ends writing too.
        settings.setProperty("mail.smtp.connectiontimeout", patience);
        settings.setProperty("mail.smtp.timeout", patience);
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(way.startTls() != StartTls.DISABLED));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(way.startTls() == StartTls.REQUIRED));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.auth", String.valueOf(way.username() != null));
        settings.setProperty("mail.smtp.userset", "true"); // RSET, not NOOP, asks whether the server is still there
        settings.setProperty("mail.smtp.quitwait", "false");
        return settings;
    }

    /** Ends well if the server took the mail. Opens the connection if it is not, or no longer, open. */
    void handOver(SMTPMessage mail) throws MessagingException {
        begun = false;
        refusal = null;
        if (!isAlive()) {
            open();
        }
        telling = true;
        try {
            sendMessage(mail, mail.getAllRecipients());
        } finally {
            telling = false;
        }
    }

    /** Whether the server agreed to hear the mail. Until then that cannot have gone. */
    boolean hasBegun() {
        return begun;
    }

    /** What the server said if it would not have the mail. */
    @Nullable
    String refusal() {
        return refusal;
    }

    /** Ends whatever is under way: there is no more time for it. */
    void cut() {
        outOfTime = true;
        wire.cut();
    }

    boolean isOutOfTime() {
        return outOfTime;
    }

    /** Says good-bye, if anybody is left to hear it. */
    void end() {
        try {
            close();
        } catch (MessagingException | RuntimeException gone) {
            // nobody was
        } finally {
            wire.cut();
        }
    }

    @Override
    protected void mailFrom() throws MessagingException {
        super.mailFrom();
        begun = true;
    }

    /** Angus talks on after a refusal, and may fail in that; what counts is the first one. */
    @Override
    protected int readServerResponse() throws MessagingException {
        var code = super.readServerResponse();
        if (telling && refusal == null && code >= 400) {
            refusal = getLastServerResponse();
        }
        return code;
    }

    /** The server has less time for this than for a mail, so that some is left for another connection. */
    private boolean isAlive() {
        var quarter = way.patience().dividedBy(4);
        wire.waits(quarter.compareTo(SIGN_OF_LIFE) < 0 ? quarter : SIGN_OF_LIFE);
        var alive = isConnected();
        wire.waits(way.patience());
        return alive;
    }

    /** A server that asks for no password would refuse our mail for good, or is not the one we have it for. */
    private void open() throws MessagingException {
        connect(way.host(), way.port(), way.username(), way.password());
        if (way.username() != null && !supportsExtension("AUTH")) {
            throw new AuthenticationFailedException("The mail server asks for no password");
        }
    }
}
