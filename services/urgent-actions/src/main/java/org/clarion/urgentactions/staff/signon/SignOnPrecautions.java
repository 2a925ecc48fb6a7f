package org.clarion.urgentactions.staff.signon;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.clarion.urgentactions.staff.StaffConfig;

/** Stops a start after which nobody could log in, with a sentence that says what to set. */
@ApplicationScoped
class SignOnPrecautions {

    private final SignOnConfig signOn;
    private final StaffConfig staff;
    private final MappedRoles roles;

    SignOnPrecautions(SignOnConfig signOn, StaffConfig staff, MappedRoles roles) {
        this.signOn = signOn;
        this.staff = staff;
        this.roles = roles;
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
    }

    private static void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new IllegalStateException(sentence);
        }
    }
}
