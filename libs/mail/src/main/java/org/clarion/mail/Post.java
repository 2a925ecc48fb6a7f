package org.clarion.mail;

import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.Deferred;
import org.clarion.mail.MailOutcome.NotAllowed;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jboss.logging.Logger;

/** The only way out for mail. Waits for the mail server's answer; never throws for reasons of mail. */
@ApplicationScoped
@Startup // a key that cannot be read is found when the service starts, not with the first mail
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);

    static {
        // Without it Jakarta Mail looks through all jars for this class with every part that it writes: a tenth of a
        // mail's time.
        System.setProperty("jakarta.mail.util.StreamProvider", "org.eclipse.angus.mail.util.MailStreamProvider");
    }

    // Two servers, so that no setting but the one below can let a mail reach the relay.
    private final MailServer catcher;
    private final MailServer relay;
    private final Mailer mailbox;
    private final MailConfig config;
    private final Address from;
    private final Set<String> allowed;
    private final Optional<DkimSignatures> signatures;

    /** @param mailbox is asked only where tests look at mail: it writes an empty Cc into every one */
    Post(MailConfig config, Mailer mailbox) {
        this.catcher = new MailServer(SmtpRoute.toCatcher(config));
        this.relay = new MailServer(SmtpRoute.toRelay(config));
        this.mailbox = mailbox;
        this.config = config;
        this.from = new Address(config.from());
        this.signatures = DkimSignatures.of(config.dkim(), from);
        this.allowed = config.allowedDomains().orElse(Set.of()).stream()
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Hands the mail over and waits for the answer. Call it outside a transaction: a mail server may take its time. */
    public MailOutcome send(Mail mail) {
        if (!config.realSending()) {
            return send(mail, catcher);
        }
        return allowed.contains(mail.to().domain())
                ? send(mail, relay)
                : new NotAllowed(mail.to().domain());
    }

    private MailOutcome send(Mail mail, MailServer server) {
        try {
            if (config.mocked()) {
                synchronized (mailbox) { // it is made for one thread
                    mailbox.send(Envelope.shown(mail, from));
                }
                return new Accepted();
            }
            return server.send(signed(Envelope.of(mail, from)));
        } catch (MessagingException | RuntimeException | Error failed) {
            LOG.errorf(
                    "A mail could not be put into its envelope: %s",
                    failed.getClass().getName());
            return new Deferred("The mail could not be written");
        }
    }

    private SMTPMessage signed(SMTPMessage message) throws MessagingException {
        return signatures.isPresent() ? signatures.get().signed(message) : message;
    }

    @PreDestroy
    void close() {
        catcher.close();
        relay.close();
    }
}
