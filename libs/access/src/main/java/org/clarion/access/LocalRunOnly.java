package org.clarion.access;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is the local run, the only place where everybody knows the passwords. */
@ApplicationScoped
public class LocalRunOnly {

    private final boolean local;

    LocalRunOnly(@ConfigProperty(name = "clarion.local-run", defaultValue = "false") boolean local) {
        this.local = local;
    }

    /** True in the local run and in the demo of the compose file only. */
    public boolean is() {
        return local;
    }
}
