package org.clarion.urgentactions.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.clarion.urgentactions.parts.HouseService;
import org.clarion.vitals.VitalsTelling.KafkaPulse;
import org.jspecify.annotations.Nullable;

/** What is wrong, by what the services said of themselves (docs/decisions/0041). */
final class HealthRules {

    /** Four times as long as a service rests between two words. */
    static final Duration SILENCE = Duration.ofMinutes(1);

    static final Duration UNTOLD = Duration.ofMinutes(1);
    static final Duration MAIL_LATE = Duration.ofMinutes(15);
    static final Duration CHECK_OLD = Duration.ofDays(1);

    /** Kafka's offsets are noted every few seconds: a busy minute looks like a small lag. */
    static final long UNHEARD = 1_000;

    static final long LITTLE_ROOM = 1L << 30;

    private HealthRules() {}

    static HouseState judge(Map<HouseService, VitalsStated> heard, KafkaPulse kafka, Instant now) {
        var faults = new ArrayList<PartFault>();
        if (!kafka.answers()) {
            faults.add(new PartFault(Trouble.KAFKA_AWAY, null, kafka.since(), 0));
        }
        for (var part : HouseService.values()) {
            faults.addAll(faults(part, heard.get(part), kafka, now));
        }
        faults.addAll(otherVersions(heard));
        faults.sort(PartFault.WORST_FIRST);
        return new HouseState(now, Map.copyOf(heard), List.copyOf(faults));
    }

    /** While Kafka is away nobody can be heard: silence is laid to nobody, and what was said before is history. */
    private static List<PartFault> faults(
            HouseService part, @Nullable VitalsStated said, KafkaPulse kafka, Instant now) {
        var isSilent = said == null || longer(said.at(), now, SILENCE);
        if (isSilent) {
            return kafka.answers()
                    ? List.of(new PartFault(Trouble.SILENT, part, said == null ? null : said.at(), 0))
                    : List.of();
        }
        var faults = new ArrayList<PartFault>();
        ofMessages(part, said, kafka, now, faults);
        ofMailAndRoom(part, said, now, faults);
        ofTotals(part, said, now, faults);
        return faults;
    }

    private static void ofMessages(
            HouseService part, VitalsStated said, KafkaPulse kafka, Instant now, Collection<PartFault> faults) {
        if (said.waiting() == null) {
            faults.add(new PartFault(Trouble.DATABASE_AWAY, part, said.at(), 0));
        }
        var untold = said.oldestWaitingSince();
        if (kafka.answers() && untold != null && longer(untold, now, UNTOLD)) {
            faults.add(new PartFault(Trouble.OUTBOX_WAITS, part, untold, number(said.waiting())));
        }
        if (number(said.lag()) > UNHEARD) {
            faults.add(new PartFault(Trouble.HEARS_LATE, part, null, number(said.lag())));
        }
        var dead = deadLetters(said);
        if (dead > 0) {
            faults.add(new PartFault(Trouble.DEAD_LETTERS, part, null, dead));
        }
    }

    private static void ofMailAndRoom(HouseService part, VitalsStated said, Instant now, Collection<PartFault> faults) {
        var due = said.oldestMailSince();
        if (due != null && longer(due, now, MAIL_LATE)) {
            faults.add(new PartFault(Trouble.MAIL_WAITS, part, due, number(said.mails())));
        }
        var free = said.freeBytes();
        if (free != null && free < LITTLE_ROOM) {
            faults.add(new PartFault(Trouble.DISK_LOW, part, null, free));
        }
    }

    private static void ofTotals(HouseService part, VitalsStated said, Instant now, Collection<PartFault> faults) {
        if (part != HouseService.ACTION_REPORTS) {
            return;
        }
        var checked = said.checkedAt();
        if (number(said.disagreeing()) > 0) {
            faults.add(new PartFault(Trouble.TOTALS_WRONG, part, checked, number(said.disagreeing())));
        }
        if (longer(checked == null ? said.startedAt() : checked, now, CHECK_OLD)) {
            faults.add(new PartFault(Trouble.TOTALS_UNCHECKED, part, checked, 0));
        }
    }

    /** Those that are not what most are; where no version has more than another, all but the newest to start. */
    private static List<PartFault> otherVersions(Map<HouseService, VitalsStated> heard) {
        var byVersion =
                heard.values().stream().collect(Collectors.groupingBy(VitalsStated::version, Collectors.counting()));
        if (byVersion.size() < 2) {
            return List.of();
        }
        var usual = heard.values().stream()
                .max(Comparator.comparing((VitalsStated said) -> byVersion.get(said.version()))
                        .thenComparing(VitalsStated::startedAt))
                .map(VitalsStated::version)
                .orElseThrow();
        return Arrays.stream(HouseService.values())
                .filter(heard::containsKey)
                .filter(part -> !heard.get(part).version().equals(usual))
                .map(part -> new PartFault(
                        Trouble.OTHER_VERSION, part, heard.get(part).startedAt(), 0))
                .toList();
    }

    static long deadLetters(VitalsStated said) {
        var byChannel = said.deadLetters();
        return byChannel == null
                ? 0
                : byChannel.values().stream().mapToLong(Long::longValue).sum();
    }

    private static boolean longer(Instant since, Instant now, Duration limit) {
        return Duration.between(since, now).compareTo(limit) > 0;
    }

    private static long number(@Nullable Long number) {
        return number == null ? 0 : number;
    }
}
