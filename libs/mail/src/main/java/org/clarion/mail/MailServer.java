package org.clarion.mail;

import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.Objects;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.Deferred;
import org.clarion.mail.MailOutcome.Refused;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jboss.logging.Logger;

/**
 * Hands mails to one mail server and waits for its answers. Connections are kept for the mails that follow, because opening
 * one takes longer than sending a mail; after trouble none is.
 */
final class MailServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(MailServer.class);
    /** Of an answer the codes alone (RFC 5321, RFC 3463): a server's words often repeat the address. */
    private static final Pattern CODES = Pattern.compile("^([45][0-9]{2})(?:[ -]([45]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b)?");

    private final SmtpRoute way;
    private final ScheduledThreadPoolExecutor timer;
    private final KeptSmtpConnections kept;

    MailServer(SmtpRoute way) {
        this.way = way;
        timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("patience-with-mail").factory());
        timer.setRemoveOnCancelPolicy(true);
        kept = new KeptSmtpConnections(timer, way.connections());
    }

    MailOutcome send(SMTPMessage mail) {
        var until = System.nanoTime() + way.patience().toNanos();
        var known = kept.take();
        if (known != null) {
            var outcome = send(mail, known, until);
            // The server may have had enough of the connection meanwhile; but no mail goes twice.
            if (outcome instanceof Accepted || known.hasBegun() || known.isOutOfTime()) {
                return outcome;
            }
        }
        return send(mail, SmtpConnection.over(way), until);
    }

    private MailOutcome send(SMTPMessage mail, SmtpConnection connection, long until) {
        try {
            handOver(mail, connection, until);
        } catch (MessagingException | RuntimeException | Error failed) {
            return outcomeOf(failed, connection);
        }
        kept.keep(connection);
        return new Accepted();
    }

    /** Angus is patient with each step; a server that takes many small ones would never be at an end. */
    private void handOver(SMTPMessage mail, SmtpConnection connection, long until) throws MessagingException {
        var cut = timer.schedule(connection::cut, until - System.nanoTime(), TimeUnit.NANOSECONDS);
        var accepted = false;
        try {
            connection.handOver(mail);
            accepted = true;
        } finally {
            if (!accepted) {
                connection.end();
            }
            cut.cancel(false);
        }
    }

    private MailOutcome outcomeOf(Throwable failed, SmtpConnection connection) {
        var refusal = CODES.matcher(String.valueOf(connection.refusal()));
        if (refusal.find()) {
            var reason = "SMTP " + refusal.group(1) + (refusal.group(2) == null ? "" : " " + refusal.group(2));
            return refusal.group(1).startsWith("5") ? new Refused(reason) : new Deferred(reason);
        }
        if (connection.isOutOfTime() || causes(failed).anyMatch(SocketTimeoutException.class::isInstance)) {
            return new Deferred(
                    "The mail server did not answer within " + way.patience().toSeconds() + " s");
        }
        LOG.warnf(
                "A mail could not be handed over: %s",
                causes(failed).map(cause -> cause.getClass().getName()).collect(Collectors.joining(", ")));
        return new Deferred("The mail server could not be reached");
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause);
    }

    @Override
    public void close() {
        kept.endAll();
        timer.shutdown(); // what is under way keeps its time
    }
}
