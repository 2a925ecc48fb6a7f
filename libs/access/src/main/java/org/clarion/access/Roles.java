package org.clarion.access;

/** Who may do what: names for {@code @RolesAllowed}. */
public final class Roles {

    /** Drafts and launches urgent actions. */
    public static final String CAMPAIGNER = "campaigner";

    /** Looks after deadlines, texts and reports. */
    public static final String COORDINATOR = "coordinator";

    /** Looks after the house. */
    public static final String ADMINISTRATOR = "administrator";

    /** A program with the API token. */
    public static final String API = "api";

    private Roles() {}
}
