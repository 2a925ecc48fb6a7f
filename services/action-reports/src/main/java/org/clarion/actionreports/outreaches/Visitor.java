package org.clarion.actionreports.outreaches;

/**
 * Who is at the door.
 *
 * @param hasToken a program that hands in for others; else a stranger
 */
record Visitor(boolean hasToken, String address) {}
