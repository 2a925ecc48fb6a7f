package org.clarion.urgentactions.checking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.LaunchCondition;
import org.clarion.urgentactions.sheets.Need.Wanted;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where an organisation wants four eyes: nothing is launched that nobody else has said yes to, as it reads now. */
@ApplicationScoped
class CheckBeforeLaunch implements LaunchCondition {

    private final Checking checking;
    private final boolean required;

    CheckBeforeLaunch(
            Checking checking,
            @ConfigProperty(name = "clarion.desk.check-required", defaultValue = "false") boolean required) {
        this.checking = checking;
        this.required = required;
    }

    @Override
    public Optional<Lack> missing(UrgentAction action) {
        if (!required) {
            return Optional.empty();
        }
        var check = checking.newest(action.id());
        if (check.filter(one -> one.allows(action.version())).isPresent()) {
            return Optional.empty();
        }
        var changed =
                check.filter(one -> one.stage() == DraftCheck.CheckStage.GIVEN).isPresent();
        return Optional.of(new Lack("check", changed ? Wanted.FRESH_CHECK : Wanted.CHECK));
    }
}
