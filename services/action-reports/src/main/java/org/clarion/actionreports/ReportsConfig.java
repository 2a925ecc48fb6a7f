package org.clarion.actionreports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The knobs of action-reports. */
@ConfigMapping(prefix = "reports")
public interface ReportsConfig {

    /** How many reports at most share one commit. */
    @WithDefault("500")
    int batch();

    /**
     * How long after the beginning of a commit the next one begins at the soonest, unless as many wait as share one: under load
     * commits are fewer and each report costs less. A report that comes after a pause waits for nobody.
     */
    @WithDefault("40ms")
    Duration commitsApart();

    /** How many reports may wait for a commit, however fast commits are: what memory is meant to hold. */
    @WithDefault("4000")
    int waiting();

    /**
     * How long whoever is last in line should wait for an answer. A program that would wait longer is turned away at the
     * door; how many that lets in follows from how fast commits are.
     */
    @WithDefault("100ms")
    Duration answerWithin();

    /** What has waited longer than this is not written any more: its caller is asked to come again. */
    @WithDefault("5s")
    Duration writeWithin();

    /** How many posted forms are worked on at once. Each takes one of {@code quarkus.thread-pool.max-threads}. */
    @WithDefault("100")
    int formsAtOnce();

    /** How long a caller who found us busy is asked to wait. */
    @WithDefault("1s")
    Duration comeAgainAfter();

    /** How long after an action's end reports of it are still taken. */
    @WithDefault("14d")
    Duration lateFor();

    /** What becomes of reports between the end and {@link #lateFor()}. */
    Late late();

    /** Sections that people are offered when they say theirs; any other may be typed. */
    Optional<List<String>> sections();

    /** The most that one report may say somebody did; more is a coordinator's business. */
    @WithDefault("1000")
    int mostPerReport();

    /** A report of more than this is taken, and held until a coordinator has looked at it. */
    @WithDefault("25")
    int heldAbove();

    /** How long we know what was around a report: the network it came from, a comment. Screening needs it no longer. */
    @WithDefault("90d")
    Duration circumstancesFor();

    /** How long the link in a confirmation mail works, and how long we know the reporter's pseudonym. */
    @WithDefault("14d")
    Duration confirmWithin();

    /** However quiet an action is, its reports are counted again this often. */
    @WithDefault("6h")
    Duration recountAtLeastEvery();

    /** Who gets a mail when totals differ from the journal. */
    Optional<String> alarmTo();

    /** How often the figures of actions that changed are stated for their desk pages. */
    @WithDefault("5s")
    Duration figuresEvery();

    /** How often totals are compared with the journal, wherever something moved. */
    Duration selfCheckEvery();

    /** How many confirmation mails one address may get within an hour. */
    @WithDefault("3")
    int mailsPerHour();

    /** How many within a day, however patiently somebody else asks for them. */
    @WithDefault("10")
    int mailsPerDay();

    /** How many confirmation mails that one client causes go without waiting; the others go one after the other. */
    @WithDefault("5")
    int mailsAtOnceAndClient();

    /** How many of the others go within an hour. A whole letter-writing evening may be one client. */
    @WithDefault("60")
    int mailsPerHourAndClient();

    /** Web sites whose scripts may post a report without a token, as origins. */
    Optional<List<String>> origins();

    /** From how many letters, mails and calls in one tally on a coordinator is asked whether that is right. */
    @WithDefault("2000")
    int askAboutTalliesAbove();

    /** How long the photo of a tally is kept. */
    @WithDefault("90d")
    Duration photosFor();

    /** The most that one line of a file may say; more is a tally, which somebody looks at. */
    @WithDefault("10000")
    int mostPerLine();

    /** How many lines a file of reports may have. */
    @WithDefault("100000")
    int mostLines();

    /** How long the lines of a file are kept: until then it can be taken back as a whole. */
    @WithDefault("90d")
    Duration importsFor();

    /** How often we look whether a file waits to be counted. */
    @WithDefault("1s")
    Duration importsEvery();

    /** The late policies of the sections. */
    interface Late {

        /** Of whoever has not said a section, and of sections that are not named. */
        @WithName("default")
        @WithDefault("ALLOW")
        LatePolicy otherwise();

        /** By the section's name; upper or lower case is all the same. */
        Map<String, LatePolicy> section();

        /** Whether anybody at all may still report. */
        default boolean letsAnybody() {
            return otherwise() != LatePolicy.BLOCK
                    || section().values().stream().anyMatch(policy -> policy != LatePolicy.BLOCK);
        }
    }
}
