package org.clarion.supporters;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The knobs of this service. */
@ConfigMapping(prefix = "supporters")
public interface SupportersConfig {

    /** How long a sign-up waits for its confirmation before it is forgotten. */
    @WithDefault("7d")
    Duration confirmationWindow();

    /** How long a confirmed supporter is kept without asking again. */
    @WithDefault("1095d")
    Duration kept();

    /** How long it is known that somebody acted on an action. */
    @WithDefault("730d")
    Duration actsKept();

    /** How long the ledger of consent keeps what somebody agreed to, after nothing of it stands any more. */
    @WithDefault("1095d")
    Duration consentsKept();

    /** How often it is counted how many there are. */
    String countingEvery();

    /** How long to wait before the same person gets another mail of the same kind because somebody asked again. */
    @WithDefault("5m")
    Duration mailAgainAfter();

    /** How often what has passed its date is forgotten. */
    String forgettingEvery();

    /** How often it is stated how far the mails about an action are, where that has changed. */
    Duration statingEvery();

    /** How mail is sent. */
    Mailing mailing();

    /** How much may be asked without a token. */
    Limits limits();

    /** The pace of mail: at most {@code batch} mails, then a pause of {@code every}. */
    interface Mailing {

        @WithDefault("500ms")
        Duration every();

        @WithDefault("20")
        int batch();

        /** How long a claimed mail belongs to its claimer. If that one dies, the batch is sent again after this. */
        @WithDefault("10m")
        Duration claim();

        /** The first pause after a deferral; each further one doubles it, up to four hours. */
        @WithDefault("30s")
        Duration firstPause();

        /** After so many attempts a mail has failed. */
        @WithDefault("12")
        int attempts();
    }

    /** Limits for clients without a token. */
    interface Limits {

        /** How long one e-mail address has to wait between two sign-ups. */
        @WithDefault("60s")
        Duration perAddress();

        /** How many sign-ups one client may send within {@code clientWindow}. */
        @WithDefault("5")
        int perClient();

        @WithDefault("300s")
        Duration clientWindow();
    }
}
