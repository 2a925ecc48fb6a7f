package org.clarion.actionreports.screening.signals;

import java.time.Instant;

/** What a rule noticed: about which network, domain, words or quantity, in how many reports, from the first to the last. */
public record DetectedSignal(Signal signal, String about, long reports, Instant since, Instant last) {

    static DetectedSignal of(Signal signal, ActivityShare share) {
        return new DetectedSignal(signal, share.about(), share.reports(), share.since(), share.last());
    }
}
