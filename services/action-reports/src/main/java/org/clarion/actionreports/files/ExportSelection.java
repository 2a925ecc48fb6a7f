package org.clarion.actionreports.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which reports are handed out: of one action or of all, and acted on between two days, both included. */
record ExportSelection(
        @Nullable UUID actionId,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The same days, of this action alone. */
    ExportSelection ofAction(UUID action) {
        return new ExportSelection(action, from, to);
    }

    String where() {
        var conditions = new ArrayList<String>();
        if (actionId != null) {
            conditions.add("action_id = ?");
        }
        if (from != null) {
            conditions.add("acted_on >= ?");
        }
        if (to != null) {
            conditions.add("acted_on <= ?");
        }
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    List<Object> values() {
        var values = new ArrayList<Object>();
        if (actionId != null) {
            values.add(actionId);
        }
        if (from != null) {
            values.add(from);
        }
        if (to != null) {
            values.add(to);
        }
        return values;
    }

    /** For the record of staff acts. */
    @Override
    public String toString() {
        return "action " + (actionId == null ? "all" : actionId) + ", from " + (from == null ? "-" : from) + ", to "
                + (to == null ? "-" : to);
    }
}
