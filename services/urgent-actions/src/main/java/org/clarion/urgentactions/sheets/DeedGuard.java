package org.clarion.urgentactions.sheets;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** What every deed asks first, of an action that is locked for it: whether it is there, whether it is still to be done, and on what. */
final class DeedGuard {

    private DeedGuard() {}

    /** Does it where the action stands there, and reads as whoever does it saw it. */
    static Deed on(Optional<UrgentAction> found, Stage stage, long onVersion, Function<UrgentAction, Deed> deed) {
        return on(
                found,
                stage,
                action -> action.version() == onVersion ? deed.apply(action) : new Deed.Overtaken(action));
    }

    /** The same, however it reads by now. */
    static Deed on(Optional<UrgentAction> found, Stage stage, Function<UrgentAction, Deed> deed) {
        return found.map(action -> action.stage() == stage ? deed.apply(action) : new Deed.AlreadyDone(action))
                .orElseGet(Deed.Unknown::new);
    }

    /** Does it where nothing lacks. */
    static Deed unless(List<Lack> lacks, UrgentAction action, Supplier<Deed> deed) {
        return lacks.isEmpty() ? deed.get() : new Deed.Unfit(action, lacks);
    }
}
