package org.clarion.actionreports.checking;

/** What we tell of a figure, and what it was found to be. */
public record Difference(String told, String counted) {}
