package org.clarion.actionreports.screening;

import org.jspecify.annotations.Nullable;

/**
 * One line of a trend.
 *
 * @param choose the criterion that chooses these reports, as it stands in a link; nothing where one cannot choose so
 */
record Bar(String label, @Nullable String choose, long reports, long percent) {

    Bar called(String other) {
        return new Bar(other, choose, reports, percent);
    }
}
