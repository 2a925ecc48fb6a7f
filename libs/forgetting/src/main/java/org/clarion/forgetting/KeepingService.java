package org.clarion.forgetting;

/** The four services, each of which keeps what it keeps of a person to itself and shows it on a page of its own. */
public enum KeepingService {
    SUPPORTERS("supporters", "/me/kept"),
    LETTERS("letters", "/letters/kept"),
    ACTION_REPORTS("action-reports", "/reports/kept"),
    URGENT_ACTIONS("urgent-actions", "/actions/kept");

    private final String service;
    private final String path;

    KeepingService(String service, String path) {
        this.service = service;
        this.path = path;
    }

    /** The service, as it is called in configuration and events. */
    public String service() {
        return service;
    }

    /** Where its pages begin. */
    public String path() {
        return path;
    }
}
