package org.clarion.outbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is told at once, in its order. */
record Batch(List<Entry> entries) {

    private record Place(String topic, UUID subject, String type) {}

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Without what a later entry makes old: on a compacted topic only the last of a kind on a subject counts. */
    List<Entry> worthSaying() {
        Set<Place> said = new HashSet<>();
        return entries.reversed().stream()
                .filter(entry -> !Topics.compacted(entry.topic())
                        || said.add(new Place(entry.topic(), entry.subject(), entry.type())))
                .toList()
                .reversed();
    }
}
