package org.clarion.mail;

import io.quarkus.mailer.MailerName;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.mail.Outcome.Accepted;
import org.clarion.mail.Outcome.Deferred;
import org.clarion.mail.Outcome.NotAllowed;
import org.clarion.mail.Outcome.Refused;
import org.jboss.logging.Logger;

/** The only way out for mail. Waits for the mail server's answer; never throws for reasons of mail. */
@ApplicationScoped
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);
    private static final Pattern CLOSER = Pattern.compile("^(?:[45][0-9]{2}[ -])?([45]\\.[0-9]{1,3}\\.[0-9]{1,3})\\b");

    // Two clients, so that no setting but the one below can let a mail reach the relay. They are not Quarkus' mailer,
    // because that one writes an empty Cc into every mail; it stands in for both only where tests look at mail.
    private final MailClient catcher;
    private final MailClient relay;
    private final ReactiveMailer mailbox;
    private final MailConfig config;
    private final Address from;
    private final Set<String> allowed;

    Post(MailClient catcher, @MailerName("relay") MailClient relay, ReactiveMailer mailbox, MailConfig config) {
        this.catcher = catcher;
        this.relay = relay;
        this.mailbox = mailbox;
        this.config = config;
        this.from = new Address(config.from());
        this.allowed = config.allowedDomains().orElse(Set.of()).stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Hands the mail over and waits for the answer. Call it outside a transaction: a mail server may take its time. */
    public Outcome send(Mail mail) {
        if (!config.realSending()) {
            return send(mail, catcher);
        }
        return allowed.contains(mail.to().domain())
                ? send(mail, relay)
                : new NotAllowed(mail.to().domain());
    }

    private Outcome send(Mail mail, MailClient client) {
        try {
            handOver(mail, client).await().atMost(config.patience());
            return new Accepted();
        } catch (TimeoutException silence) {
            return new Deferred(
                    "The mail server did not answer within " + config.patience().toSeconds() + " s");
        } catch (RuntimeException | Error thrown) {
            return outcomeOf(thrown);
        }
    }

    private Uni<Void> handOver(Mail mail, MailClient client) {
        return config.mocked()
                ? mailbox.send(Envelope.shown(mail, from))
                : client.sendMail(Envelope.of(mail, from)).replaceWithVoid();
    }

    private static Outcome outcomeOf(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return answer.isPermanent() ? new Refused(reason(answer)) : new Deferred(reason(answer));
            }
        }
        LOG.warnf("A mail could not be handed over: %s", thrown.getClass().getName());
        return new Deferred("The mail server could not be reached");
    }

    /** The codes alone (RFC 5321, RFC 3463): a server's words often repeat the address. */
    private static String reason(SMTPException answer) {
        var closer = CLOSER.matcher(String.valueOf(answer.getReplyMessage()));
        return "SMTP " + answer.getReplyCode() + (closer.find() ? " " + closer.group(1) : "");
    }
}
