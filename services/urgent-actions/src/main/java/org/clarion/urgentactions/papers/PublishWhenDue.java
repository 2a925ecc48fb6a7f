package org.clarion.urgentactions.papers;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.clarion.turns.PortionWorker;
import org.clarion.turns.PortionedWork;

/** Publishes documents whose embargo is over, each once, whatever restarted or slept meanwhile. */
@ApplicationScoped
class PublishWhenDue implements PortionedWork {

    private final PublicDocuments documents;
    private final PaperIssuing issuing;
    private final PortionWorker worker;
    private final Clock clock;

    PublishWhenDue(PublicDocuments documents, PaperIssuing issuing, PortionWorker worker, Clock clock) {
        this.documents = documents;
        this.issuing = issuing;
        this.worker = worker;
        this.clock = clock;
    }

    @Scheduled(every = "{documents.embargo-every}", delayed = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        worker.workThrough(this);
    }

    @Override
    public String name() {
        return "embargoes";
    }

    @Override
    public Optional<UUID> claim(Collection<UUID> resting) {
        return documents.due(clock.instant(), resting).map(PublicDocument::id);
    }

    @Override
    public void portion(UUID id) {
        issuing.publishAsDecided(id);
    }
}
