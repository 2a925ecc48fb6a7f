package org.clarion.urgentactions.staff.signon;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.clarion.urgentactions.staff.StaffConfig;
import org.clarion.urgentactions.staff.StaffConfig.SecondFactorRule;
import org.jboss.logging.Logger;

/** Stops a start after which nobody could log in, with a sentence that says what to set. */
@ApplicationScoped
class SignOnPrecautions {

    private static final Logger LOG = Logger.getLogger(SignOnPrecautions.class);

    private final SignOnConfig signOn;
    private final StaffConfig staff;
    private final MappedRoles roles;
    private final ProviderStrength strength;

    SignOnPrecautions(SignOnConfig signOn, StaffConfig staff, MappedRoles roles, ProviderStrength strength) {
        this.signOn = signOn;
        this.staff = staff;
        this.roles = roles;
        this.strength = strength;
    }

    void look(@Observes StartupEvent start) {
        if (!signOn.enabled()) {
            refuse(
                    !staff.directory(),
                    "clarion.staff.directory is off, and so is clarion.sign-on.enabled: nobody could log in. Switch one of them on.");
            return;
        }
        refuse(
                signOn.address().filter(address -> !address.isBlank()).isEmpty()
                        || signOn.clientId().filter(id -> !id.isBlank()).isEmpty(),
                "clarion.sign-on.enabled is true, so clarion.sign-on.address and clarion.sign-on.client-id are needed.");
        refuse(
                roles.letNobodyIn(),
                "clarion.sign-on.roles.campaigner, .coordinator and .administrator are empty: the provider would let nobody in."
                        + " Say in at least one of them what the provider calls those who have this role.");
        doubt().ifPresent(LOG::warn);
    }

    /** What the operator should know, and may want so: some providers never say how they asked. */
    Optional<String> doubt() {
        return signOn.enabled() && staff.secondFactor() == SecondFactorRule.REQUIRED && !strength.isAsked()
                ? Optional.of(
                        "clarion.staff.second-factor is required, and nothing says whether the provider asks for one:"
                                + " set clarion.sign-on.acr or clarion.sign-on.amr to what it says when it does, or make sure there that it always does.")
                : Optional.empty();
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalStateException(sentence);
        }
    }
}
