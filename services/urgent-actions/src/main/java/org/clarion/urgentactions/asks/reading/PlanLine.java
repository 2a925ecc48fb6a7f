package org.clarion.urgentactions.asks.reading;

/**
 * A line of a plan's text.
 *
 * @param number of the line as the text was brought, from 1
 */
record PlanLine(int number, String text) {

    boolean isBlank() {
        return text.isBlank();
    }
}
