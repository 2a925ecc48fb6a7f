package org.clarion.urgentactions.health;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.clarion.urgentactions.parts.HouseService;

/**
 * How the house is at an instant.
 *
 * @param heard what each service said last; those that never said anything are missing
 * @param faults the worst first; none when all is well
 */
record HouseState(Instant at, Map<HouseService, VitalsStated> heard, List<PartFault> faults) {

    Optional<PartFault> worst() {
        return faults.stream().findFirst();
    }

    List<PartFault> of(HouseService part) {
        return faults.stream().filter(fault -> fault.part() == part).toList();
    }

    boolean isKafkaAway() {
        return faults.stream().anyMatch(fault -> fault.trouble() == Trouble.KAFKA_AWAY);
    }
}
