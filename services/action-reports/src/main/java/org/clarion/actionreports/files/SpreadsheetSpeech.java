package org.clarion.actionreports.files;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a line to mend is told about its cell, beyond what its kind of fault says by itself.
 *
 * @param candidates the actions that bear a written number, in words
 */
record SpreadsheetSpeech(MendingWords words, UnaryOperator<String> candidates) {

    Optional<String> sentence(LineFault.Kind kind, String cell) {
        var proposal = Spreadsheet.proposal(kind, cell);
        return Optional.ofNullable(
                switch (kind) {
                    case SEVERAL_ACTIONS -> words.severalActions(candidates.apply(cell));
                    case MADE_A_DATE -> words.madeADate(cell, proposal);
                    case ZERO_LOST -> words.zeroLost(cell, proposal);
                    case SHORTENED -> words.shortened(cell);
                    case NOT_WHOLE -> words.notWhole(cell);
                    case THOUSANDS -> words.thousands(cell, proposal);
                    case SHORT_YEAR -> words.shortYear(proposal);
                    case DAY_NUMBER -> words.dayNumber(cell, proposal);
                    default -> null;
                });
    }
}
