package org.clarion.urgentactions.finding;

/**
 * Which published documents somebody wants to see.
 *
 * @param kind the name of one, or empty for all
 * @param country its code, or empty for all
 * @param year as four figures, or empty for all
 * @param words typed; empty where nothing was
 */
public record DocumentFilter(String kind, String country, String year, String words) {}
