package org.clarion.actionreports.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.mail.Outcome.Accepted;
import org.clarion.mail.Post;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tells staff of figures that do not agree: in the log, and once for each by mail. The desk shows them as well. */
@ApplicationScoped
class Alarm {

    private static final Logger LOG = Logger.getLogger(Alarm.class);

    private final Post post;
    private final ReportsConfig config;
    private final String site;

    Alarm(
            Post post,
            ReportsConfig config,
            @ConfigProperty(name = "clarion.address", defaultValue = "http://localhost:8080") String site) {
        this.post = post;
        this.config = config;
        this.site = site;
    }

    void raise(List<Found> differences) {
        if (differences.isEmpty()) {
            return;
        }
        differences.forEach(found -> LOG.errorf(
                "totals differ from the journal: %s %s: told %s, counted %s",
                found.actionId(),
                found.place(),
                found.difference().told(),
                found.difference().counted()));
        config.alarmTo().flatMap(Address::parse).ifPresent(staff -> write(staff, differences));
    }

    private void write(Address staff, List<Found> differences) {
        var outcome = post.send(Mail.plain(
                staff, "Clarion", "%d figures differ from the journal".formatted(differences.size()), """
                        Some totals do not agree with the reports they are made of. Please publish no figures of these
                        actions before it is understood.

                        %s

                        The whole list, and a way to make the totals anew: %s/desk/reports/check
                        """.formatted(
                                lines(differences), site)));
        if (!(outcome instanceof Accepted)) {
            LOG.errorf("the mail about differing totals was not taken: %s", outcome);
        }
    }

    private static String lines(List<Found> differences) {
        return differences.stream()
                .limit(50)
                .map(found -> "%s, %s: told %s; counted %s"
                        .formatted(
                                found.actionId(),
                                found.place(),
                                found.difference().told(),
                                found.difference().counted()))
                .collect(Collectors.joining("\n"));
    }
}
