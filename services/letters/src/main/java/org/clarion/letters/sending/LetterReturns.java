package org.clarion.letters.sending;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.clarion.bounces.ReturnAddresses;
import org.clarion.letters.LettersConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where letters come back to: each to an address of its own. */
@ApplicationScoped
class LetterReturns {

    @Produces
    @Singleton
    @Startup // an address that leaves no room for the id is found when the service starts
    ReturnAddresses addresses(LettersConfig config, @ConfigProperty(name = "clarion.keys.forms") String key) {
        return new ReturnAddresses(config.bounces(), "letters.bounces.address", "clarion/return-address/1", key);
    }
}
