package org.clarion.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.clarion.contracts.SupporterEvent.SupporterLeft;
import org.clarion.contracts.Topic;

/** Three supporters, a portion each. */
@ApplicationScoped
class SupportersRemembered implements Recollection {

    private static final Instant NOON = Instant.parse("2027-01-09T12:00:00Z");

    private final List<UUID> ids = Stream.generate(UUID::randomUUID).limit(3).toList();
    private final AtomicInteger asked = new AtomicInteger();

    List<UUID> ids() {
        return ids;
    }

    int asked() {
        return asked.get();
    }

    @Override
    public Topic topic() {
        return Topic.SUPPORTERS;
    }

    @Override
    public Portion after(UUID upTo, int most) {
        asked.incrementAndGet();
        int place = ids.indexOf(upTo) + 1;
        var next = Optional.of(ids.get(place)).filter(id -> place < ids.size() - 1);
        return new Portion(List.of(new SupporterLeft(ids.get(place), "p", NOON)), next);
    }
}
