package org.clarion.supporters.mailing;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.clarion.bounces.ReturnAddresses;
import org.clarion.supporters.SupportersConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where mails to supporters come back to: each to an address of its own, which says which mail it was. */
@ApplicationScoped
class SupporterReturns {

    @Produces
    @Singleton
    @Startup // an address that leaves no room for the id is found when the service starts
    ReturnAddresses addresses(SupportersConfig config, @ConfigProperty(name = "clarion.keys.forms") String key) {
        return new ReturnAddresses(
                config.bounces(), "supporters.bounces.address", "clarion/return-address/supporters/1", key);
    }
}
