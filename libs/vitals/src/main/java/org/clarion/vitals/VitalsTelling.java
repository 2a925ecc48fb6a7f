package org.clarion.vitals;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.clarion.contracts.Topic;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.clarion.outbox.KafkaAway;
import org.clarion.outbox.PassingWord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Says again and again how this service is, and so knows whether Kafka answers. */
@ApplicationScoped
public class VitalsTelling {

    private static final Logger LOG = Logger.getLogger(VitalsTelling.class);

    private final Vitals vitals;
    private final PassingWord word;
    private final Clock clock;
    private volatile @Nullable VitalsStated last;
    private volatile KafkaPulse pulse = KafkaPulse.UNKNOWN;

    VitalsTelling(Vitals vitals, PassingWord word, Clock clock) {
        this.vitals = vitals;
        this.word = word;
        this.clock = clock;
    }

    @Scheduled(every = "{clarion.vitals.every}", delayed = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tellAgain() {
        tell();
    }

    /** Looks and says what it saw, now; answers whether Kafka took it. */
    public boolean tell() {
        var seen = vitals.look();
        last = seen;
        try {
            word.say(Topic.SERVICE_VITALS, seen);
            heard(true);
        } catch (KafkaAway away) {
            heard(false);
        }
        return pulse.answers();
    }

    private void heard(boolean answers) {
        var before = pulse;
        if (before.equals(KafkaPulse.UNKNOWN) || before.answers() != answers) {
            pulse = new KafkaPulse(answers, clock.instant());
            if (!answers) {
                LOG.warn("Kafka does not answer: nobody hears how this service is");
            } else if (!before.equals(KafkaPulse.UNKNOWN)) {
                LOG.info("Kafka answers again");
            }
        }
    }

    /** What was seen last; nothing before the first look. */
    public Optional<VitalsStated> last() {
        return Optional.ofNullable(last);
    }

    /** Whether Kafka answered the last time, and since when it is so. */
    public KafkaPulse pulse() {
        return pulse;
    }

    /** @param since when it was first found to be so */
    public record KafkaPulse(boolean answers, Instant since) {

        /** Before anybody tried. */
        public static final KafkaPulse UNKNOWN = new KafkaPulse(true, Instant.EPOCH);
    }
}
