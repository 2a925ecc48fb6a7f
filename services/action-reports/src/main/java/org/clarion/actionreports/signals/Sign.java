package org.clarion.actionreports.signals;

import java.time.Instant;

/** What a rule noticed: about which network, domain, words or quantity, in how many reports, from the first to the last. */
public record Sign(Signal signal, String about, long reports, Instant since, Instant last) {

    static Sign of(Signal signal, Share share) {
        return new Sign(signal, share.about(), share.reports(), share.since(), share.last());
    }
}
