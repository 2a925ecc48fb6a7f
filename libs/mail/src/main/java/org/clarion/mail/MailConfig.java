package org.clarion.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Where mail may go. */
@ConfigMapping(prefix = "clarion.mail")
interface MailConfig {

    /** The address every mail comes from. */
    @WithDefault("clarion@localhost.localdomain")
    String from();

    /** Off: all mail goes to the catcher, whoever it is for. On: to the relay, for allowed domains only. */
    @WithDefault("false")
    boolean realSending();

    /** The domains real mail may go to, separated by commas. A domain does not include those below it. */
    Optional<Set<String>> allowedDomains();

    /** How long a mail server may take before the mail counts as deferred. */
    @WithDefault("30s")
    Duration patience();

    /** To how many connections a mail server may be kept open for the mails that follow. */
    @WithDefault("8")
    int connections();

    /** How mails are signed, where a key is named. */
    Dkim dkim();

    /** Keeps all mail in the mailbox tests look at. Quarkus' own setting decides. */
    @WithDefault("${quarkus.mailer.mock:false}")
    boolean mocked();

    /** What shows mail instead of delivering it. */
    Server catcher();

    /** The operator's own mail server. Used only when real sending is on. */
    Relay relay();

    /** A mail server. */
    interface Server {

        @WithDefault("localhost")
        String host();

        @WithDefault("8093")
        int port();
    }

    /** The operator's mail server and how it knows us. */
    interface Relay {

        Optional<String> host();

        @WithDefault("587")
        int port();

        /** REQUIRED unless the relay is on the same machine. */
        @WithDefault("REQUIRED")
        StartTls startTls();

        Optional<String> username();

        Optional<String> password();
    }

    /** Whether a mail server has to encrypt, may, or need not be asked. */
    enum StartTls {
        REQUIRED,
        OPTIONAL,
        DISABLED
    }

    /** DKIM, RFC 6376. */
    interface Dkim {

        /** A file with the private key: RSA, PKCS #8 in PEM. Without it no mail is signed. */
        Optional<Path> keyFile();

        /** Under which name the public key stands: {@code SELECTOR._domainkey.DOMAIN}. */
        @WithDefault("clarion")
        String selector();

        /** Who signs; the domain of {@code from} where nothing is said. */
        Optional<String> domain();
    }
}
