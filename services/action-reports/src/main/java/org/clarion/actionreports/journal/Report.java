package org.clarion.actionreports.journal;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;

/**
 * A report as it is handed in.
 *
 * @param key the idempotency key: two reports with the same key are the same report
 * @param dayIsOurs that no day was said: the deed has today, and another try may come tomorrow
 * @param otherNames by which a program knows it besides its key
 */
public record Report(
        UUID reportId,
        String key,
        UUID actionId,
        Origin origin,
        ReportedAct deed,
        Judgement judgement,
        Circumstances circumstances,
        boolean dayIsOurs,
        List<String> otherNames) {

    /** In the order of their time (RFC 9562, version 7): the index of ids grows at its end, and not all over. */
    private static final NoArgGenerator IDS = Generators.timeBasedEpochRandomGenerator();

    /** One that nothing speaks against, and that has no id yet. */
    public static Report fresh(String key, UUID actionId, Origin origin, ReportedAct deed) {
        return of(IDS.generate(), key, actionId, origin, deed);
    }

    /** One that nothing speaks against. */
    public static Report of(UUID reportId, String key, UUID actionId, Origin origin, ReportedAct deed) {
        return new Report(
                reportId, key, actionId, origin, deed, Judgement.COUNTED, Circumstances.UNKNOWN, false, List.of());
    }

    public Report judged(Judgement other) {
        return new Report(reportId, key, actionId, origin, deed, other, circumstances, dayIsOurs, otherNames);
    }

    public Report in(Circumstances other) {
        return new Report(reportId, key, actionId, origin, deed, judgement, other, dayIsOurs, otherNames);
    }

    /** The same, where its day was not said. */
    public Report onADayOfOurs() {
        return new Report(reportId, key, actionId, origin, deed, judgement, circumstances, true, otherNames);
    }

    /** The same, which a program knows by these names too. */
    public Report alsoNamed(List<String> names) {
        return new Report(reportId, key, actionId, origin, deed, judgement, circumstances, dayIsOurs, names);
    }

    /** The same under the key of the report that bears one of its names. */
    Report under(String other) {
        var others = names().filter(name -> !name.equals(other)).distinct().toList();
        return key.equals(other)
                ? this
                : new Report(reportId, other, actionId, origin, deed, judgement, circumstances, dayIsOurs, others);
    }

    /** All of them, the key first. */
    Stream<String> names() {
        return Stream.concat(Stream.of(key), otherNames.stream());
    }

    boolean hasOtherNames() {
        return !otherNames.isEmpty();
    }

    boolean comesFromAProgram() {
        return origin == Origin.API;
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
