package org.clarion.actionreports.accepting;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;

/**
 * A report as it is handed in.
 *
 * @param key the idempotency key: two reports with the same key are the same report
 * @param dayIsOurs that no day was said: the deed has today, and another try may come tomorrow
 */
public record Report(
        UUID reportId,
        String key,
        UUID actionId,
        Origin origin,
        Deed deed,
        Judgement judgement,
        Circumstances circumstances,
        boolean dayIsOurs) {

    /** In the order of their time (RFC 9562, version 7): the index of ids grows at its end, and not all over. */
    private static final NoArgGenerator IDS = Generators.timeBasedEpochRandomGenerator();

    /** One that nothing speaks against, and that has no id yet. */
    public static Report fresh(String key, UUID actionId, Origin origin, Deed deed) {
        return of(IDS.generate(), key, actionId, origin, deed);
    }

    /** One that nothing speaks against. */
    public static Report of(UUID reportId, String key, UUID actionId, Origin origin, Deed deed) {
        return new Report(reportId, key, actionId, origin, deed, Judgement.COUNTED, Circumstances.UNKNOWN, false);
    }

    public Report judged(Judgement other) {
        return new Report(reportId, key, actionId, origin, deed, other, circumstances, dayIsOurs);
    }

    public Report in(Circumstances other) {
        return new Report(reportId, key, actionId, origin, deed, judgement, other, dayIsOurs);
    }

    /** The same, where its day was not said. */
    public Report onADayOfOurs() {
        return new Report(reportId, key, actionId, origin, deed, judgement, circumstances, true);
    }

    /** The id is ours and changes with every try, as may the day; what counts is what was said. */
    boolean saysTheSameAs(Report other) {
        return key.equals(other.key)
                && actionId.equals(other.actionId)
                && origin == other.origin
                && deed.equals(other.dayIsOurs ? other.deed.on(deed.actedOn()) : other.deed);
    }

    /** What went through Clarion for a confirmed person, or was counted by staff, needs no confirmation. */
    boolean verifiedFromTheStart() {
        return origin == Origin.LETTER || origin == Origin.TALLY;
    }
}
