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

    /** How often it is counted how many there are. */
    String countingEvery();

    /** How long to wait before the same person gets another mail of the same kind because somebody asked again. */
    @WithDefault("5m")
    Duration mailAgainAfter();

    /** How many mails about joining one address gets within 24 hours at most, whoever asks for them. */
    @WithDefault("4")
    int joiningMailsADay();

    /** How often what has passed its date is forgotten. */
    String forgettingEvery();

    /** How often it is stated how far the mails about an action are, where that has changed. */
    Duration statingEvery();

    /** Lists of people that staff hand in. */
    Lists lists();

    /** How mail is sent. */
    Mailing mailing();

    /** How much may be asked without a token. */
    Limits limits();

    /** How lists of people are taken. */
    interface Lists {

        /** How often it is looked whether a list is to be worked on. */
        String every();

        @WithDefault("50000")
        int mostLines();

        /** How long the lines of a list are kept that were not taken; those that were taken go at once. */
        @WithDefault("7d")
        Duration kept();

        /** How many mails about joining may wait before a list waits too: whoever asks by themselves is not behind it. */
        @WithDefault("200")
        int mailsWaiting();
    }

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

        /** How many forms of ours one client may send within {@code formWindow} before each is asked a question. */
        @WithDefault("5")
        int formPerClient();

        @WithDefault("10m")
        Duration formWindow();

        /** How many forms and answers one client may send within an hour at all. */
        @WithDefault("200")
        int formMost();
    }
}
