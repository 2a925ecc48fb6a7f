package org.clarion.urgentactions.reading;

/**
 * Something a campaigner should look at: shown beside the field it speaks of.
 *
 * @param field the name of the field in the draft's form, "targets.1.salutation"
 */
public record Doubt(String field, Oddity about) {}
