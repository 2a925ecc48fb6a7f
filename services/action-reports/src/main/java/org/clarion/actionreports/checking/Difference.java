package org.clarion.actionreports.checking;

/** What we tell of a figure, and what the journal counts. */
record Difference(String told, String counted) {}
