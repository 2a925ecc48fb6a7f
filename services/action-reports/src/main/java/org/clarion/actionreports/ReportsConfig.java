package org.clarion.actionreports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The knobs of action-reports. */
@ConfigMapping(prefix = "reports")
public interface ReportsConfig {

    /** How many reports at most share one commit. */
    @WithDefault("500")
    int batch();

    /** How many reports may wait for a commit before the next caller is told to come again. */
    @WithDefault("4000")
    int waiting();

    /** How long a caller who found us busy is asked to wait. */
    @WithDefault("1s")
    Duration comeAgainAfter();

    /** How long after an action's end reports of it are still taken. */
    @WithDefault("14d")
    Duration lateFor();

    /** The most that one report may say somebody did; more is a coordinator's business. */
    @WithDefault("100")
    int mostPerReport();

    /** How long we know what was around a report: the network it came from, a comment. Screening needs it no longer. */
    @WithDefault("90d")
    Duration circumstancesFor();

    /** How long the link in a confirmation mail works, and how long we know the reporter's pseudonym. */
    @WithDefault("14d")
    Duration confirmWithin();

    /** How often the totals are compared with the journal. */
    Duration selfCheckEvery();

    /** How many confirmation mails one address may get within an hour. */
    @WithDefault("3")
    int mailsPerHour();

    /** How many confirmation mails one client may cause within an hour. A whole letter-writing evening may be one client. */
    @WithDefault("60")
    int mailsPerHourAndClient();

    /** Web sites whose scripts may post a report without a token, as origins. */
    Optional<List<String>> origins();
}
