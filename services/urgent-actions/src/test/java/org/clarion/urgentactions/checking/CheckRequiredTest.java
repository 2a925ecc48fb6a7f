package org.clarion.urgentactions.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.Need.Wanted;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentActionOf;
import org.junit.jupiter.api.Test;

class CheckRequiredTest {

    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final UrgentAction action = UrgentActionOf.draft(
            Drafts.ofTheLibrarian(NOON.atZone(ZoneOffset.UTC).toLocalDate().plusDays(40)), NOON);

    @Test
    void whereItIsNotRequiredNothingIsMissing() {
        assertThat(condition(Optional.empty(), false).missing(action)).isEmpty();
    }

    @Test
    void whereItIsRequiredAYesOfSomebodyElseIsMissing() {
        assertThat(condition(Optional.empty(), true).missing(action)).contains(new Lack("check", Wanted.CHECK));
        assertThat(condition(Optional.of(check(false, 0)), true).missing(action))
                .contains(new Lack("check", Wanted.CHECK));
        assertThat(condition(Optional.of(check(true, 0)), true).missing(action)).isEmpty();
    }

    @Test
    void aYesToWhatItWasBeforeIsNone() {
        assertThat(condition(Optional.of(check(true, 7)), true).missing(action))
                .contains(new Lack("check", Wanted.FRESH_CHECK));
    }

    private static DraftCheck check(boolean given, long version) {
        var check = new DraftCheck(UUID.randomUUID(), "noor", "tomas", "", NOON);
        check.decide(given, "tomas", version, "", NOON);
        return check;
    }

    @SuppressWarnings("NullAway") // only what is asked
    private static CheckBeforeLaunch condition(Optional<DraftCheck> newest, boolean required) {
        var checking = new Checking(null, null, null, Clock.fixed(NOON, ZoneOffset.UTC)) {
            @Override
            Optional<DraftCheck> newest(UUID actionId) {
                return newest;
            }
        };
        return new CheckBeforeLaunch(checking, required);
    }
}
