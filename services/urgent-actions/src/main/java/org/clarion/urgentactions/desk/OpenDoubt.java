package org.clarion.urgentactions.desk;

/**
 * A doubt at a field, in the words of whoever edits the draft.
 *
 * @param mark what it is settled by
 */
public record OpenDoubt(String sentence, String mark) {}
