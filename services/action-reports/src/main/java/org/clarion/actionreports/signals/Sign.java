package org.clarion.actionreports.signals;

import java.time.Instant;

/** What a rule noticed: about which network, domain, words or quantity, in how many reports, since when. */
public record Sign(Signal signal, String about, long reports, Instant since) {}
