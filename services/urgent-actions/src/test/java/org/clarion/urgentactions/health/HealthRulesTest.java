package org.clarion.urgentactions.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.clarion.urgentactions.parts.HouseService;
import org.clarion.vitals.VitalsTelling.KafkaPulse;
import org.junit.jupiter.api.Test;

class HealthRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final KafkaPulse ANSWERS = new KafkaPulse(true, NOON.minusSeconds(900));
    private static final KafkaPulse AWAY = new KafkaPulse(false, NOON.minusSeconds(180));

    private final Map<HouseService, StatedVitals> said = new EnumMap<>(HouseService.class);

    HealthRulesTest() {
        for (var part : HouseService.values()) {
            said.put(part, StatedVitals.of(part, NOON.minusSeconds(10)));
        }
    }

    @Test
    void whereNothingIsWrongAllIsWell() {
        assertThat(faults(ANSWERS)).isEmpty();
    }

    @Test
    void silenceIsAFaultAfterAMinuteAndNotBefore() {
        letters(vitals -> vitals.at(NOON.minusSeconds(60)));
        assertThat(faults(ANSWERS)).isEmpty();

        letters(vitals -> vitals.at(NOON.minusSeconds(61)));
        assertThat(faults(ANSWERS))
                .containsExactly(new PartFault(Trouble.SILENT, HouseService.LETTERS, NOON.minusSeconds(61), 0));
    }

    @Test
    void whatNeverSaidAnythingIsSilentToo() {
        said.remove(HouseService.SUPPORTERS);

        assertThat(faults(ANSWERS)).containsExactly(new PartFault(Trouble.SILENT, HouseService.SUPPORTERS, null, 0));
    }

    @Test
    void kafkaAwayIsOneFaultAndNobodysSilence() {
        letters(vitals -> vitals.at(NOON.minusSeconds(180)));
        letters(vitals -> vitals.waiting(700L, NOON.minusSeconds(170)));
        said.remove(HouseService.SUPPORTERS);

        assertThat(faults(AWAY)).containsExactly(new PartFault(Trouble.KAFKA_AWAY, null, NOON.minusSeconds(180), 0));
    }

    @Test
    void anOutboxMayBeFullButNotOld() {
        letters(vitals -> vitals.waiting(5_000L, NOON.minusSeconds(30)));
        assertThat(faults(ANSWERS)).isEmpty();

        letters(vitals -> vitals.waiting(1L, NOON.minusSeconds(61)));
        assertThat(faults(ANSWERS))
                .containsExactly(new PartFault(Trouble.OUTBOX_WAITS, HouseService.LETTERS, NOON.minusSeconds(61), 1));
    }

    @Test
    void whatCannotBeKnownIsNoZero() {
        letters(vitals -> vitals.waiting(null, null));

        assertThat(faults(ANSWERS)).extracting(PartFault::trouble).containsExactly(Trouble.DATABASE_AWAY);
    }

    @Test
    void deadLettersOfAllChannelsAreAFaultAndMailIsOneAfterAQuarterOfAnHour() {
        letters(vitals ->
                vitals.dead(Map.of("urgent-actions", 2L, "letters", 1L)).mails(9L, NOON.minus(Duration.ofMinutes(16))));

        assertThat(faults(ANSWERS))
                .containsExactly(
                        new PartFault(Trouble.DEAD_LETTERS, HouseService.LETTERS, null, 3),
                        new PartFault(Trouble.MAIL_WAITS, HouseService.LETTERS, NOON.minus(Duration.ofMinutes(16)), 9));
    }

    @Test
    void theWorstStandsFirst() {
        letters(vitals -> vitals.dead(Map.of("urgent-actions", 2L)).room(1L << 29));
        said.computeIfPresent(HouseService.ACTION_REPORTS, (part, vitals) -> vitals.checked(NOON, 2L));
        said.computeIfPresent(HouseService.SUPPORTERS, (part, vitals) -> vitals.at(NOON.minusSeconds(600)));

        assertThat(faults(ANSWERS))
                .extracting(PartFault::trouble)
                .containsExactly(Trouble.SILENT, Trouble.TOTALS_WRONG, Trouble.DISK_LOW, Trouble.DEAD_LETTERS);
    }

    @Test
    void aCheckThatIsADayOldIsNone() {
        said.computeIfPresent(
                HouseService.ACTION_REPORTS, (part, vitals) -> vitals.checked(NOON.minus(Duration.ofHours(25)), 0L));

        assertThat(faults(ANSWERS)).extracting(PartFault::trouble).containsExactly(Trouble.TOTALS_UNCHECKED);
    }

    @Test
    void whoIsNotTheVersionOfMostIsNamed() {
        letters(vitals -> vitals.version("2.0"));

        assertThat(faults(ANSWERS))
                .containsExactly(new PartFault(Trouble.OTHER_VERSION, HouseService.LETTERS, StatedVitals.STARTED, 0));
    }

    private void letters(UnaryOperator<StatedVitals> change) {
        said.computeIfPresent(HouseService.LETTERS, (part, vitals) -> change.apply(vitals));
    }

    private List<PartFault> faults(KafkaPulse kafka) {
        var heard = new EnumMap<HouseService, VitalsStated>(HouseService.class);
        said.forEach((part, vitals) -> heard.put(part, vitals.stated()));
        return HealthRules.judge(heard, kafka, NOON).faults();
    }
}
