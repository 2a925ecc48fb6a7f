package org.clarion.urgentactions.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.EnumMap;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.clarion.urgentactions.parts.HouseService;
import org.clarion.vitals.VitalsTelling;

/** How the house is now. In templates: {@code {inject:houseHealth.line}}. */
@Named("houseHealth")
@ApplicationScoped
public class HouseHealth {

    private final AllHeardVitals heard;
    private final VitalsTelling own;
    private final HealthSentences sentences;
    private final Clock clock;

    HouseHealth(AllHeardVitals heard, VitalsTelling own, HealthSentences sentences, Clock clock) {
        this.heard = heard;
        this.own = own;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** This service is seen by its own last look: for that Kafka is not needed. */
    HouseState now() {
        var all = new EnumMap<HouseService, VitalsStated>(HouseService.class);
        all.putAll(heard.byPart());
        own.last().ifPresent(seen -> all.put(HouseService.URGENT_ACTIONS, seen));
        return HealthRules.judge(all, own.pulse(), clock.instant());
    }

    /** How the house is in one sentence, and whether it is well. */
    public record OneLine(boolean well, String sentence) {}

    public OneLine getLine() {
        var state = now();
        return new OneLine(state.faults().isEmpty(), sentences.inOneSentence(state));
    }
}
