package org.clarion.actionreports.files;

import java.util.Optional;
import org.clarion.actionreports.admission.Refusal;

/** What to mend in a line: in which column, and what is the matter with it. */
record LineFault(ListColumn column, Kind kind) {

    enum Kind {
        MISSING,
        UNKNOWN_ACTION,
        /** Several bear the number. */
        SEVERAL_ACTIONS,
        /** From here on: what a spreadsheet makes of cells by itself. */
        MADE_A_DATE,
        ZERO_LOST,
        SHORTENED,
        NOT_WHOLE,
        THOUSANDS,
        SHORT_YEAR,
        DAY_NUMBER,
        /** From here on: what people write. */
        TOO_LATE,
        SECTION_CLOSED,
        UNKNOWN_TARGET,
        UNKNOWN_CHANNEL,
        NO_NUMBER,
        NO_YES_OR_NO,
        TOO_MANY,
        NO_DAY,
        NOT_YET,
        TOO_EARLY,
        UNKNOWN_COUNTRY,
        TOO_LONG,
        REPEATED
    }

    static Optional<LineFault> ofLateness(Optional<Refusal> lateness) {
        return lateness.map(refusal -> refusal == Refusal.TOO_LATE
                ? new LineFault(ListColumn.ACTION, Kind.TOO_LATE)
                : new LineFault(ListColumn.SECTION, Kind.SECTION_CLOSED));
    }

    static LineFault read(String written) {
        var parts = written.split(":", 2);
        return new LineFault(ListColumn.valueOf(parts[0]), Kind.valueOf(parts[1]));
    }

    @Override
    public String toString() {
        return column + ":" + kind;
    }
}
