package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.urgentactions.reading.SheetNumber;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.UrgentAction;

/** Says at the number of a draft which other actions have it: reports that name a number alone fit all of them. */
@ApplicationScoped
class TakenNumbers {

    private final Actions actions;

    TakenNumbers(Actions actions) {
        this.actions = actions;
    }

    /** A sentence on those who have this number, as it was typed, beside the action with this id. */
    List<String> besides(UUID id, String typed) {
        var others = SheetNumber.typed(typed)
                .map(number -> actions.sameNumber(id, number.counter(), number.year()))
                .orElse(List.of());
        return others.isEmpty() ? List.of() : List.of(sentence(typed, others));
    }

    private static String sentence(String number, List<UrgentAction> others) {
        return others.stream()
                .map(TakenNumbers::described)
                .collect(Collectors.joining(
                        "; ",
                        "Other actions have the number " + number + " too: ",
                        ". Sheets of one chain share their number. If this is another case, give it another one."));
    }

    private static String described(UrgentAction action) {
        var draft = action.draft();
        return "%s, %s, %s".formatted(Wordings.series(draft.series()), country(draft), stage(action));
    }

    private static String country(Draft draft) {
        return draft.country() == null
                ? "no country yet"
                : Locale.of("", draft.country()).getDisplayCountry(Locale.ENGLISH);
    }

    private static String stage(UrgentAction action) {
        return switch (action.stage()) {
            case DRAFT -> "a draft";
            case LIVE -> "live";
            case ENDED -> "ended";
        };
    }
}
