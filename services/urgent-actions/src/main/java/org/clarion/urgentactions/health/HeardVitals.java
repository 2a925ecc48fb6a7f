package org.clarion.urgentactions.health;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.clarion.contracts.VitalsEvent.VitalsStated;
import org.hibernate.annotations.ColumnTransformer;

/** How a service is, as it said last. */
@Entity
class HeardVitals {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    @Id
    private String service;

    private Instant at;

    @Convert(converter = VitalsJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private VitalsStated stated;

    protected HeardVitals() {}

    HeardVitals(VitalsStated stated) {
        this.service = stated.service();
        this.at = stated.at();
        this.stated = stated;
    }

    /** What is heard late never turns it back; but a clock that went wrong and was mended does not silence its service. */
    void hear(VitalsStated newer, Instant now) {
        if (newer.at().isAfter(at) || at.isAfter(now.plus(CLOCKS_DIFFER))) {
            at = newer.at();
            stated = newer;
        }
    }

    VitalsStated stated() {
        return stated;
    }
}
