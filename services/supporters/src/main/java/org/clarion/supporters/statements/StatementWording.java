package org.clarion.supporters.statements;

/**
 * What a statement says in one language. It has two groups of addressees, each with a name of its own and, where there are
 * any, members, one a line; the second may be empty.
 */
public record StatementWording(
        String title, String body, String firstGroup, String firstMembers, String secondGroup, String secondMembers) {}
