package org.clarion.actionreports.screening.board;

import org.jspecify.annotations.Nullable;

/**
 * One line of a trend.
 *
 * @param choose the criterion that chooses these reports, as it stands in a link; nothing where one cannot choose so
 */
record TrendBar(String label, @Nullable String choose, long reports, long percent) {

    TrendBar called(String other) {
        return new TrendBar(other, choose, reports, percent);
    }
}
