package org.clarion.supporters.importing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.joining.Joining;
import org.clarion.supporters.mailing.DueMails;
import org.clarion.turns.PortionWorker;
import org.clarion.turns.PortionedWork;

/**
 * Asks the people of lists, a portion a transaction: who is asked leaves the list in the same moment. A list waits while many
 * mails about joining do, so that whoever asks by themselves is never behind it.
 */
@ApplicationScoped
class AskListedPeople implements PortionedWork {

    static final int SIZE = 50;

    private final PeopleLists lists;
    private final ListedPeople listed;
    private final AskingOne asking;
    private final PortionWorker worker;
    private final Clock clock;

    AskListedPeople(PeopleLists lists, ListedPeople listed, AskingOne asking, PortionWorker worker, Clock clock) {
        this.lists = lists;
        this.listed = listed;
        this.asking = asking;
        this.worker = worker;
        this.clock = clock;
    }

    @Scheduled(every = "{supporters.lists.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void work() {
        worker.workThrough(this);
    }

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public Optional<UUID> claim(Collection<UUID> resting) {
        return asking.hasRoom() ? lists.claim(resting) : Optional.empty();
    }

    @Override
    public void portion(UUID id) {
        var list = lists.forDeed(id).orElseThrow();
        var people = listed.toAsk(id, SIZE);
        int asked = 0;
        for (var person : people) {
            asked += asking.ask(person, list) ? 1 : 0;
            listed.delete(person);
        }
        list.goOn(asked, people.size() - asked);
        if (people.size() < SIZE) {
            list.finish(clock.instant());
        }
    }

    /** One of them. */
    @ApplicationScoped
    static class AskingOne {

        private final Joining joining;
        private final DueMails mails;
        private final ListedPeople listed;
        private final int mostWaiting;

        AskingOne(Joining joining, DueMails mails, ListedPeople listed, SupportersConfig config) {
            this.joining = joining;
            this.mails = mails;
            this.listed = listed;
            this.mostWaiting = config.lists().mailsWaiting();
        }

        boolean hasRoom() {
            return mails.joiningMailsWaiting() < mostWaiting;
        }

        boolean ask(ListedPerson person, PeopleList list) {
            return joining.invite(listed.read(person).wish(list.getSource(), list.language()));
        }
    }
}
