package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.Post;
import org.jboss.logging.Logger;

/**
 * Tells staff of figures that do not agree: in the log, and once for each by mail. The desk shows them as well, and is,
 * with the log and the gauge, all there is where nobody is named for mails.
 */
@ApplicationScoped
class Alarm {

    private static final Logger LOG = Logger.getLogger(Alarm.class);

    private final Differences found;
    private final Function<Mail, MailOutcome> post;
    private final ReportsConfig config;
    private final Clock clock;
    private final AlarmMail letter;

    @Inject
    Alarm(Differences found, Post post, ReportsConfig config, Clock clock, AlarmMail letter) {
        this(found, post::send, config, clock, letter);
    }

    Alarm(Differences found, Function<Mail, MailOutcome> post, ReportsConfig config, Clock clock, AlarmMail letter) {
        this.found = found;
        this.post = post;
        this.config = config;
        this.clock = clock;
        this.letter = letter;
    }

    /** Of all that staff have not been told of. What cannot be handed over is raised again with the next check. */
    void raise() {
        var untold = found.untold();
        if (!untold.isEmpty() && tell(untold)) {
            found.told(untold, clock.instant());
        }
    }

    private boolean tell(List<FoundDifference> differences) {
        differences.forEach(one -> LOG.errorf(
                "totals differ from the journal: %s %s: told %s, counted %s",
                one.actionId(),
                one.place(),
                one.difference().told(),
                one.difference().counted()));
        return config.alarmTo()
                .flatMap(Address::parse)
                .map(staff -> write(staff, differences))
                .orElse(true);
    }

    private boolean write(Address staff, List<FoundDifference> differences) {
        var outcome = post.apply(letter.of(staff, differences));
        if (!(outcome instanceof Accepted)) {
            LOG.errorf("the mail about differing totals was not taken: %s", outcome);
        }
        return outcome instanceof Accepted;
    }
}
