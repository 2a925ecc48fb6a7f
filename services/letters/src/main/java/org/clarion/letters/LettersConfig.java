package org.clarion.letters;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.clarion.bounces.BounceConfig;
import org.clarion.mail.due.MailBackOff;
import org.clarion.mail.due.MailPatience;

/** The knobs of this service. */
@ConfigMapping(prefix = "letters")
public interface LettersConfig {

    /** How long the link in a confirmation mail works, and how long an unconfirmed letter is kept. */
    @WithDefault("7d")
    Duration confirmationWindow();

    /** How long a confirmed letter's text and writer are kept: long enough for a question about its fate. */
    @WithDefault("28d")
    Duration keepConfirmed();

    /** How many confirmation mails one address can be sent in an hour: nobody's mailbox is to be flooded through us. */
    @WithDefault("5")
    int confirmationMailsPerHour();

    /** How often others are told how many letters there are by now, wherever that has changed. */
    String stateTheLedgerEvery();

    /** How letters that come back by mail are heard of. */
    BounceConfig bounces();

    /** After how long the writer of a letter that came back is told, should staff find no other address. */
    @WithDefault("2d")
    Duration tellOfLossesAfter();

    /** After how long a writer is asked, once, whether a reply came: before the letter is forgotten. */
    @WithDefault("14d")
    Duration askForRepliesAfter();

    /** How long answers of officials are kept for staff. */
    @WithDefault("180d")
    Duration keepAnswers();

    /** Which letters somebody reads before they go. */
    Review review();

    /** How letters to one official are spread. */
    Pacing pacing();

    /** How letters leave where they leave as one mail a day. */
    Digest digest();

    /** How sending goes on when a mail server is busy. */
    Patience patience();

    /** Which letters somebody reads before they go. */
    interface Review {

        /** From so many others who wrote nearly the same, and not the sample, a letter is read. */
        @WithDefault("5")
        int alike();

        /** From so many others of one network within an hour a letter is read. */
        @WithDefault("20")
        int fromOneNetwork();

        /** How long what stood behind a redaction is kept: long enough for a question about it. */
        @WithDefault("7d")
        Duration keepOriginals();
    }

    /** How letters to one official are spread. */
    interface Pacing {

        /** How many letters an hour one official's address gets. */
        @WithDefault("60")
        int perHour();

        /** How many of them may go at once after a quiet time. */
        @WithDefault("20")
        int atOnce();

        /** How many of them go on one day of the action's own calendar. */
        @WithDefault("400")
        int perDay();

        /** When offices are open, by their own clocks; {@code off} where letters shall go at any time. */
        @WithDefault("08:00-17:00")
        String officeHours();
    }

    /** How letters leave where they leave as one mail a day. */
    interface Digest {

        /** How many letters one mail holds; the others wait for the next day's. */
        @WithDefault("200")
        int most();

        /** After so many refused mails, one after the other, their letters are refused too, and their writers are told. */
        @WithDefault("3")
        int giveUpAfter();
    }

    /** How sending goes on when a mail server is busy. */
    interface Patience {

        /** The first wait after "not now"; each further one is twice as long. */
        @WithDefault("1m")
        Duration first();

        /** The longest wait between two tries. */
        @WithDefault("2h")
        Duration longest();

        /** After this long a letter has failed. */
        @WithDefault("3d")
        Duration whole();

        /** How long a mail belongs to whoever sends it, longer than a mail server may take. If that one dies, it goes again after this. */
        @WithDefault("2m")
        Duration claim();

        /** When a letter to a domain that is not allowed is looked at again. */
        @WithDefault("15m")
        Duration notAllowed();

        /** How often the queue is looked at when nobody says that something is due. */
        @WithDefault("2s")
        Duration look();

        default MailBackOff backOff() {
            return MailBackOff.within(whole(), first(), longest());
        }

        default MailPatience forMails() {
            return new MailPatience(claim(), backOff(), look());
        }
    }
}
