package org.clarion.forgetting;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same as the page, as a file for programs. */
record KeptFile(String service, Instant asOf, List<Entry> kept) {

    record Entry(String kind, String id, Map<String, String> facts) {}

    static KeptFile of(KeepingService part, KeptPart kept, Instant now) {
        return new KeptFile(
                part.service(),
                now,
                kept.rows().stream()
                        .map(row -> new Entry(row.kind(), row.id(), facts(row)))
                        .toList());
    }

    private static Map<String, String> facts(KeptRow row) {
        var facts = new LinkedHashMap<String, String>();
        row.facts().forEach(fact -> facts.put(fact.key(), fact.plain()));
        return facts;
    }
}
