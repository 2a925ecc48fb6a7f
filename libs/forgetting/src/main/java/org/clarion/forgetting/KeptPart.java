package org.clarion.forgetting;

import java.util.List;
import java.util.Optional;

/**
 * What one service keeps of one person.
 *
 * @param lead what this service keeps of people, and for how long
 * @param nothing the sentence that stands where it keeps nothing of this one
 */
public record KeptPart(String title, String lead, String nothing, List<KeptRow> rows) {

    Optional<KeptRow> row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }
}
