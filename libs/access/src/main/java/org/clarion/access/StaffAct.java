package org.clarion.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.clarion.contracts.StaffEvent.ChangedFact;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did, for the record: {@code StaffAct.of("ended an action", id).on(id).changed(STATUS, "LIVE", "ENDED")}.
 * Ids and public facts, no names.
 *
 * @param act as it is called in {@code staff-acts.properties}; what follows a known act, such as a time, stays
 * @param subject the id of what it was done to
 * @param actionId the action it concerns, if any
 */
public record StaffAct(String act, String subject, @Nullable UUID actionId, List<ChangedFact> facts) {

    /** A fact is a word, a number or a time; whatever is longer is a text, and texts are not for the record. */
    static final int LONGEST_FACT = 120;

    public StaffAct {
        facts = List.copyOf(facts);
    }

    public static StaffAct of(String act, String subject) {
        return new StaffAct(act, subject, null, List.of());
    }

    public static StaffAct of(String act, UUID subject) {
        return of(act, subject.toString());
    }

    /** The action it concerns. */
    public StaffAct on(@Nullable UUID action) {
        return new StaffAct(act, subject, action, facts);
    }

    /**
     * A public fact as it was and as it is; one that stayed as it was is left out.
     *
     * @throws IllegalArgumentException if one is so long that it can only be a text
     */
    public StaffAct changed(PublicFact fact, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return this;
        }
        var more = new ArrayList<>(facts);
        more.add(new ChangedFact(fact.name(), said(before), said(after)));
        return new StaffAct(act, subject, actionId, more);
    }

    /** A public fact of the act itself. */
    public StaffAct with(PublicFact fact, Object value) {
        return changed(fact, null, value);
    }

    private static @Nullable String said(@Nullable Object value) {
        var text = value == null ? null : value.toString();
        if (text != null && text.length() > LONGEST_FACT) {
            throw new IllegalArgumentException("a text is no fact for the record");
        }
        return text;
    }
}
