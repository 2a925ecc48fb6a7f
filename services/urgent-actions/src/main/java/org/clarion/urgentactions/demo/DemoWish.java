package org.clarion.urgentactions.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.access.LocalRunOnly;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the local run should begin with; nowhere else does the demo put in anything. */
@ApplicationScoped
class DemoWish {

    private final boolean any;
    private final boolean living;

    /** @param living whether the launcher brings the rest: reports, letters, supporters and their mail */
    DemoWish(
            LocalRunOnly localRun,
            @ConfigProperty(name = "clarion.demo.living", defaultValue = "false") boolean living) {
        this.any = localRun.is();
        this.living = any && living;
    }

    boolean any() {
        return any;
    }

    boolean living() {
        return living;
    }
}
