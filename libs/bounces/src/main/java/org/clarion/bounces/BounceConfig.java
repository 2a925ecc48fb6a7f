package org.clarion.bounces;

import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How a service hears of its mails that come back; a part of its own configuration, such as {@code letters.bounces}. */
public interface BounceConfig {

    /**
     * Where mails come back to. Each leaves with an address of its own: bounces@example.org becomes
     * bounces+SIGNED-ID@example.org. Without it they come back to the sender of all mail, and nobody reads that.
     */
    Optional<String> address();

    /** How often the mailbox is looked into; {@code off} switches it off. */
    String lookEvery();

    /** The mailbox that all those addresses lead to. */
    Mailbox mailbox();

    /** Whether anybody can look for what comes back. */
    default boolean isComplete() {
        return address().isPresent() && mailbox().host().isPresent();
    }

    /** A mailbox that is read by IMAP; not at all without a host. */
    interface Mailbox {

        Optional<String> host();

        @WithDefault("993")
        int port();

        Optional<String> user();

        Optional<String> password();

        @WithDefault("IMPLICIT")
        Tls tls();
    }

    /** How a connection is encrypted. */
    enum Tls {
        /** From the first byte. */
        IMPLICIT,
        /** After a plain greeting, and only then. */
        STARTTLS,
        /** Not at all: on one machine. */
        NONE
    }
}
