package org.clarion.urgentactions.staff.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.access.CarriedText;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;

/** That somebody's password was right just now: carried by their browser to the second step, signed, and kept nowhere. */
@ApplicationScoped
class FirstStep {

    private static final String KIND = "log-in";
    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,12}) (.{36})");

    private final CarriedText carried;
    private final StaffMembers members;
    private final Clock clock;

    FirstStep(CarriedText carried, StaffMembers members, Clock clock) {
        this.carried = carried;
        this.members = members;
        this.clock = clock;
    }

    String of(StaffMember member) {
        return carried.seal(KIND, clock.instant().getEpochSecond() + " " + member.id());
    }

    /** Whose it is; nobody's if it is not ours, older than ten minutes, or they are suspended meanwhile. */
    Optional<StaffMember> read(String step) {
        return carried.open(KIND, step)
                .map(SHAPE::matcher)
                .filter(said -> said.matches() && isFresh(Long.parseLong(said.group(1))))
                .flatMap(said -> members.of(UUID.fromString(said.group(2))))
                .filter(member -> !member.isSuspended());
    }

    private boolean isFresh(long second) {
        return clock.instant().isBefore(Instant.ofEpochSecond(second).plus(LASTS));
    }
}
