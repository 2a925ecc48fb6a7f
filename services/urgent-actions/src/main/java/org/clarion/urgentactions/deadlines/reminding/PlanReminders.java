package org.clarion.urgentactions.deadlines.reminding;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.clarion.turns.PortionWorker;
import org.clarion.turns.PortionedWork;
import org.clarion.urgentactions.deadlines.DeadlinesConfig;
import org.clarion.urgentactions.deadlines.HandedOver;
import org.clarion.urgentactions.deadlines.closing.WatchedDeadline;
import org.clarion.urgentactions.deadlines.closing.WatchedDeadlines;
import org.clarion.urgentactions.deadlines.reminding.StaffMail.StaffMailKind;

/** Writes down every reminder of a deadline as soon as there is one; whether it is needed is found out when its moment comes. */
@ApplicationScoped
class PlanReminders implements PortionedWork {

    private final WatchedDeadlines deadlines;
    private final StaffMails mails;
    private final ReminderTimes times;
    private final PortionWorker worker;
    private final Clock clock;

    PlanReminders(
            WatchedDeadlines deadlines, StaffMails mails, DeadlinesConfig config, PortionWorker worker, Clock clock) {
        this.deadlines = deadlines;
        this.mails = mails;
        this.times = ReminderTimes.of(config);
        this.worker = worker;
        this.clock = clock;
    }

    @Scheduled(every = "{clarion.desk.deadlines.every}", delayed = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        worker.workThrough(this);
    }

    @Override
    public String name() {
        return "reminders to plan";
    }

    @Override
    public Optional<UUID> claim(Collection<UUID> resting) {
        return deadlines.unplanned(times.settings(), resting).map(WatchedDeadline::id);
    }

    @Override
    public void portion(UUID id) {
        var deadline = deadlines.findById(id);
        var now = clock.instant();
        var end = deadline.endsAt();
        times.before(end, now).forEach(at -> mails.addReminder(StaffMailKind.REMINDER, deadline.actionId(), end, at));
        times.after(end, now).forEach(at -> mails.addReminder(StaffMailKind.OUTCOME, deadline.actionId(), end, at));
        deadline.planned(times.settings());
    }

    /** Whoever takes an action into their own hands needs no mail about it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(@Observes HandedOver news) {
        if (!news.to().equals(news.by())) {
            mails.addHandedOver(news);
        }
    }
}
