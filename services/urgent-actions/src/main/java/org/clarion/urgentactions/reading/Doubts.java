package org.clarion.urgentactions.reading;

import java.util.ArrayList;
import java.util.List;

/** What the passes of a reading are unsure of, in the order of the sheet. */
final class Doubts {

    private final List<Doubt> all = new ArrayList<>();

    void about(String field, String sentence) {
        all.add(new Doubt(field, sentence));
    }

    List<Doubt> all() {
        return List.copyOf(all);
    }
}
