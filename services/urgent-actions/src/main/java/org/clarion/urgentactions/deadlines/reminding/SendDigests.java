package org.clarion.urgentactions.deadlines.reminding;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.clarion.access.Roles;
import org.clarion.urgentactions.deadlines.DeadlinesConfig;
import org.clarion.urgentactions.staff.StaffDirectory;
import org.clarion.urgentactions.staff.StaffProfile;

/** Writes down each member's digest once their own morning has come, one a day, however many instances look; to coordinators one of asks a month. */
@ApplicationScoped
class SendDigests {

    private final StaffDirectory staff;
    private final StaffMails mails;
    private final DeadlinesConfig config;
    private final Clock clock;

    SendDigests(StaffDirectory staff, StaffMails mails, DeadlinesConfig config, Clock clock) {
        this.staff = staff;
        this.mails = mails;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{clarion.desk.deadlines.every}", delayed = "4s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void look() {
        var now = clock.instant();
        staff.active().stream()
                .filter(member -> member.email() != null && isMorning(member, now))
                .forEach(member -> add(member, now));
    }

    /** Asks are the work of coordinators: on the first morning of a month they hear of those that nobody looks at. */
    private void add(StaffProfile member, Instant now) {
        var day = now.atZone(member.zone()).toLocalDate();
        mails.addDigest(member.name(), day, now);
        if (member.roles().contains(Roles.COORDINATOR)) {
            mails.addUnseenAsks(member.name(), day, now);
        }
    }

    /** From the hour on, and not for the whole day. A day that has no such hour has the next. */
    private boolean isMorning(StaffProfile member, Instant now) {
        var today = now.atZone(member.zone());
        var from = today.toLocalDate()
                .atTime(config.digestAt())
                .atZone(member.zone())
                .toInstant();
        return !now.isBefore(from) && now.isBefore(from.plus(config.digestUntil()));
    }
}
