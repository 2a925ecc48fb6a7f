package org.clarion.actionreports.osdi;

/**
 * Who is at the door.
 *
 * @param hasToken a program that hands in for others; else a stranger
 */
record OutreachClient(boolean hasToken, String address) {}
