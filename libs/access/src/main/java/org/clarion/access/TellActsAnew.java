package org.clarion.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Recollection;

/** Everything that staff ever did in this service: whoever has heard of it knows it by the act's own id. */
@ApplicationScoped
class TellActsAnew implements Recollection {

    private final KeptActs kept;
    private final ActTelling telling;

    TellActsAnew(KeptActs kept, ActTelling telling) {
        this.kept = kept;
        this.telling = telling;
    }

    @Override
    public Topic topic() {
        return Topic.STAFF_ACTS;
    }

    /** What was done never changes, so that no row has to be locked. */
    @Override
    public Portion after(UUID upTo, int most) {
        var found = kept.after(upTo, most);
        return new Portion(
                found.stream().map(telling::of).toList(),
                found.size() < most
                        ? Optional.empty()
                        : Optional.of(found.getLast().id()));
    }
}
