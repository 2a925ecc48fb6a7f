package org.clarion.mail.due;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The worker threads of a service: one for all of its queues in their order, and those that a mailing has for itself. They
 * send as soon as somebody leaves a mail, else when they look again.
 */
@ApplicationScoped
class MailThread {

    private static final Duration LAST_MAIL = Duration.ofSeconds(10);

    private final List<MailQueue> queues;
    private final MailSender sender;
    private final MailingSender mailings;
    private final List<MailWorker> workers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    MailThread(@All List<MailQueue> queues, MailSender sender, MailingSender mailings) {
        this.queues = queues;
        this.sender = sender;
        this.mailings = mailings;
    }

    void start(@Observes StartupEvent started) {
        var single = queues.stream()
                .filter(queue -> !(queue instanceof MailingQueue))
                .toList();
        single.stream()
                .map(MailQueue::look)
                .min(Duration::compareTo)
                .ifPresent(look -> start("sending-mail", () -> next(single), look));
        for (var queue : queues) {
            if (queue instanceof MailingQueue mailing) {
                for (int number = 1; number <= mailing.workers(); number++) {
                    start("sending-mailings-" + number, () -> next(mailing), mailing.look());
                }
            }
        }
    }

    private void start(String name, MailWorker.Work work, Duration look) {
        var worker = new MailWorker(work, look);
        workers.add(worker);
        threads.add(Thread.ofPlatform().name(name).daemon().start(worker));
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailIsDue mail) {
        workers.forEach(MailWorker::wake);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        workers.forEach(MailWorker::stop);
        long end = System.nanoTime() + LAST_MAIL.toNanos();
        for (var thread : threads) {
            thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000)); // what is under way comes to its end
        }
    }

    /** The first queue that has something sends; then the first is asked again. */
    private Optional<Duration> next(List<MailQueue> inOrder) {
        return inOrder.stream().filter(sender::sendFrom).findFirst().map(MailQueue::pause);
    }

    private Optional<Duration> next(MailingQueue mailing) {
        return mailings.sendFrom(mailing) ? Optional.of(mailing.pause()) : Optional.empty();
    }
}
