package org.clarion.supporters;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.clarion.bounces.BounceConfig;
import org.clarion.mail.due.MailBackOff;
import org.clarion.mail.due.MailPatience;

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

    /** How long a contact of an organisation is kept to whom nobody writes. */
    @WithDefault("1095d")
    Duration contactsKept();
    /** How long it is known who signed a joint statement, for an organisation or for themselves. */
    @WithDefault("1095d")
    Duration signaturesKept();

    /** How often it is looked whether a mailing that nobody asks for is to begin. */
    @WithDefault("1m")
    String beginningEvery();

    /** How often it is counted how many there are. */
    String countingEvery();

    /** How long to wait before the same person gets another mail of the same kind because somebody asked again. */
    @WithDefault("5m")
    Duration mailAgainAfter();

    /** How many mails about joining one address gets within 24 hours at most, whoever asks for them. */
    @WithDefault("4")
    int joiningMailsADay();

    /** How long the link opens that answers what we know of somebody. */
    @WithDefault("3d")
    Duration answerOpensFor();

    /** How many such answers one address gets in 24 hours, whoever asks. */
    @WithDefault("3")
    int answersPerDay();

    /** How many one client may ask for within an hour. */
    @WithDefault("10")
    int answersPerClient();

    /** How often what has passed its date is forgotten. */
    String forgettingEvery();

    /** How often it is stated how far the mails about an action are, where that has changed. */
    Duration statingEvery();

    /** Lists of people that staff hand in. */
    Lists lists();

    /** Joint statements. */
    Statements statements();

    /** How mails that come back are heard of, and what becomes of their addresses. */
    Bounces bounces();

    /** How somebody is forgotten everywhere. */
    Erasing erasing();

    /** How organisations are invited to sign statements. */
    Inviting inviting();

    /** How mail is sent. */
    Mailing mailing();

    /** How much may be asked without a token. */
    Limits limits();

    /** How joint statements are minded. */
    interface Statements {

        /** How often it is looked whether one is to close, and whether more persons have signed. */
        @WithDefault("10s")
        String every();
    }

    /** How organisations are invited. */
    interface Inviting {

        /** How often it is looked whether somebody is to be reminded. */
        String every();

        /** How long after a mail whoever has not answered is reminded. */
        @WithDefault("7d")
        Duration remindAfter();

        /** How many reminders there are at most. */
        @WithDefault("2")
        int mostReminders();
    }

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

    /** Beside the mailbox: when soft bounces pause mail to an address. A hard one, and a complaint, do at once. */
    interface Bounces extends BounceConfig {

        /** How many soft bounces in a row it takes at least. */
        @WithDefault("5")
        int softFewest();

        /** How long from the first to the last of them at least. */
        @WithDefault("14d")
        Duration softOver();

        /** After so long without one they are forgotten. */
        @WithDefault("60d")
        Duration softForgottenAfter();

        /** How many supporters must have their address at a provider before staff see its figures. */
        @WithDefault("20")
        int providerFewest();

        /** How often addresses are counted by provider. */
        String countProvidersEvery();
    }

    /** The rounds of being forgotten: every service is asked twice, and again until it answers. */
    interface Erasing {

        /** How often it is looked whether one has to go on. */
        String every();

        /** When a service that has not answered is asked again. */
        @WithDefault("6h")
        Duration askAgainAfter();

        /** When all are asked the second time: what was on its way has arrived by then. */
        @WithDefault("1h")
        Duration secondAfter();

        /** How long all of it may take, as the law has it: the clock that staff see. */
        @WithDefault("30d")
        Duration within();
    }

    /** The pace of mail. */
    interface Mailing {

        /** No pause between two attempts is longer. */
        Duration LONGEST_PAUSE = Duration.ofHours(4);

        /** How often is looked for what is due when nobody has said that something is. */
        @WithDefault("500ms")
        Duration every();

        /** How many mails are claimed, written and noted together. */
        @WithDefault("100")
        int batch();

        /** How many threads send mails about actions, each over a connection of its own. */
        @WithDefault("3")
        int workers();

        /** When a claimed mail is due again if nothing was noted of it, though its claimer lives. */
        @WithDefault("10m")
        Duration claim();

        /** The first pause after a deferral; each further one doubles it, up to four hours. */
        @WithDefault("30s")
        Duration firstPause();

        /** After so many attempts a mail has failed. */
        @WithDefault("12")
        int attempts();

        /** How many mails about actions anybody gets at most in seven days; 0 for as many as there are. */
        @WithDefault("7")
        int mostAWeek();

        /** How long before its end those are reminded of an action who have not acted. */
        @WithDefault("3d")
        Duration deadlineBefore();

        /** Only those whom we wrote to about it so long before are reminded. */
        @WithDefault("3d")
        Duration deadlineAfterAlert();

        /** How long after its end the totals of an action are final enough to be told: reports come late. */
        @WithDefault("7d")
        Duration totalsAfter();

        /** For a sending domain that mail providers do not know yet. */
        WarmUpPlan warmUp();

        /** For the queues of mails that somebody waits for. */
        default MailPatience patience() {
            return new MailPatience(claim(), MailBackOff.upTo(attempts(), firstPause(), LONGEST_PAUSE), every());
        }
    }

    /** At most so many mails about actions a day, and more each day. */
    interface WarmUpPlan {

        /** The first day, such as 2026-12-01 (UTC). Without it there is no plan. */
        Optional<LocalDate> begins();

        @WithDefault("1000")
        int firstDay();

        /** By how much each day's number is multiplied. */
        @WithDefault("1.5")
        double growth();

        /** After so many days as many go as there are. */
        @WithDefault("21")
        int days();
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
