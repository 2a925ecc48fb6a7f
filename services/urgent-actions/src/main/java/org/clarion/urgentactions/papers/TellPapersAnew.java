package org.clarion.urgentactions.papers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Recollection;

/** Every document that was ever published, those withdrawn included: who missed that hears it now. */
@ApplicationScoped
class TellPapersAnew implements Recollection {

    private final PublicDocuments documents;
    private final PaperTelling telling;

    TellPapersAnew(PublicDocuments documents, PaperTelling telling) {
        this.documents = documents;
        this.telling = telling;
    }

    @Override
    public Topic topic() {
        return Topic.DOCUMENTS;
    }

    @Override
    public Portion after(UUID upTo, int most) {
        var found = documents.toldAfter(upTo, most);
        return new Portion(
                found.stream().map(telling::last).toList(),
                found.size() < most
                        ? Optional.empty()
                        : Optional.of(found.getLast().id()));
    }
}
