package org.clarion.actionreports.screening.signals;

import java.util.stream.Stream;

/** What a network shows. People share networks: this is never more than a reason to look. */
final class Networks {

    /** A hall of people pressing their buttons together comes to about a dozen. */
    private static final long PER_MINUTE = 30;

    /** Below this, half of an hour's reports may be one family. */
    private static final long WORTH_A_LOOK = 50;

    private Networks() {}

    static Stream<DetectedSignal> tooFast(RecentActivity hour) {
        return hour.networks().stream()
                .filter(network -> network.busiestMinute() >= PER_MINUTE)
                .map(network -> DetectedSignal.of(Signal.SPEED, network));
    }

    static Stream<DetectedSignal> mostOfTheHour(RecentActivity hour) {
        return hour.networks().stream()
                .filter(network -> network.reports() >= WORTH_A_LOOK && 2 * network.reports() >= hour.fromNetworks())
                .map(network -> DetectedSignal.of(Signal.NETWORK, network));
    }
}
