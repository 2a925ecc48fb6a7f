package org.clarion.supporters.counting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clarion.contracts.AudienceEvent;
import org.clarion.contracts.AudienceEvent.Part;

/** Parts of the network as others may know them: how many, and of very few only that they are there. */
final class NetworkParts {

    private NetworkParts() {}

    static List<Part> of(Map<String, Long> people) {
        return new TreeMap<>(people)
                .entrySet().stream()
                        .filter(part -> part.getValue() > 0)
                        .map(part -> new Part(part.getKey(), told(part.getValue())))
                        .toList();
    }

    @SuppressWarnings("NullAway") // nothing, where it is not told
    private static Integer told(long people) {
        return people < AudienceEvent.FEWEST ? null : Math.toIntExact(people);
    }
}
