package org.clarion.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the urgent-actions service tells of the asks of published plans: always the whole of an ask, so that the last one is
 * enough. What everybody reads, and nothing of who judged.
 */
public sealed interface AskEvent extends Event {

    /**
     * An ask of a published plan reads so now.
     *
     * @param version grows with every change of the ask; an older one never replaces a newer one
     * @param place among all asks of the plan, from 1; with the plan it names the ask for good
     * @param label as people call it: "II B.1 4"
     * @param kind {@code DEMAND} of others, or {@code COMMITMENT} of the authors
     * @param actor whose turn it is: {@code STATES}, {@code OTHERS}, {@code AUTHORS}
     * @param text in the plan's {@code language} (BCP 47)
     * @param status {@code UNKNOWN}, {@code NOT_STARTED}, {@code ANNOUNCED}, {@code PARTIAL}, {@code MET}, {@code REGRESSED}
     * @param statusSince the day from which that holds; nothing where nobody has judged
     * @param countries how far it has come in each country that it is followed in
     */
    @EventType("ask.changed.v1")
    record AskChanged(
            UUID askId,
            long version,
            UUID planId,
            String planTitle,
            int place,
            String label,
            String kind,
            String actor,
            List<String> addressees,
            String text,
            String language,
            String status,
            @Nullable LocalDate statusSince,
            List<AskInCountry> countries)
            implements AskEvent {

        @Override
        public UUID subject() {
            return askId;
        }
    }

    /** How far an ask has come in one country (ISO 3166-1 alpha-2). */
    record AskInCountry(
            String country, String status, @Nullable LocalDate statusSince) {}
}
