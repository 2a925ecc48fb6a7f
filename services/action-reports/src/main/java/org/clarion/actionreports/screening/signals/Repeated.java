package org.clarion.actionreports.screening.signals;

import java.util.stream.Stream;

/** What comes again and again. */
final class Repeated {

    private static final long SAME_WORDS = 5;
    private static final long SAME_DOMAIN = 20;

    private Repeated() {}

    static Stream<DetectedSignal> words(RecentActivity hour) {
        return hour.words().stream()
                .filter(words -> words.reports() >= SAME_WORDS)
                .map(words -> DetectedSignal.of(Signal.SAME_WORDS, words));
    }

    /** A fifth of the hour's addresses, and three times its share of the week before. */
    static Stream<DetectedSignal> domains(RecentActivity hour) {
        var now = hour.domains().stream().mapToLong(ActivityShare::reports).sum();
        var before = Math.max(
                1, hour.domains().stream().mapToLong(ActivityShare::before).sum());
        return hour.domains().stream()
                .filter(domain -> domain.reports() >= SAME_DOMAIN && 5 * domain.reports() >= now)
                .filter(domain -> domain.reports() * before >= 3 * domain.before() * now)
                .map(domain -> DetectedSignal.of(Signal.MAIL_DOMAIN, domain));
    }
}
