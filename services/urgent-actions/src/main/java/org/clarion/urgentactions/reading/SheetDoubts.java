package org.clarion.urgentactions.reading;

import java.util.ArrayList;
import java.util.List;

/** What the passes of a reading are unsure of, in the order of the sheet. */
final class SheetDoubts {

    private final List<Doubt> all = new ArrayList<>();

    void about(String field, Oddity oddity) {
        all.add(new Doubt(field, oddity));
    }

    List<Doubt> all() {
        return List.copyOf(all);
    }
}
