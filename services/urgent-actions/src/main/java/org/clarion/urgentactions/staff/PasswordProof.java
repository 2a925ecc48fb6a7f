package org.clarion.urgentactions.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.access.CarriedText;

/** That somebody has just shown who they are, by their password or to the provider: carried by their browser to the next step, signed, and kept nowhere. */
@ApplicationScoped
public class PasswordProof {

    static final Duration LASTS = Duration.ofMinutes(10);
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,12}) (.{36})");

    private final CarriedText carried;
    private final StaffMembers members;
    private final Clock clock;

    PasswordProof(CarriedText carried, StaffMembers members, Clock clock) {
        this.carried = carried;
        this.members = members;
        this.clock = clock;
    }

    /** What the proof is for: it is worth nothing for anything else. */
    public enum Step {
        LOG_IN("log-in"),
        SET_UP("set-up of a second factor"),
        /** Looking after the accounts of others: see {@link ShownAgain}. */
        LOOK_AFTER("looking after accounts");

        private final String kind;

        Step(String kind) {
            this.kind = kind;
        }
    }

    public String of(StaffMember member, Step step) {
        return of(member, step, clock.instant());
    }

    /** @param since when they showed it: the ten minutes begin with that */
    String of(StaffMember member, Step step, Instant since) {
        return carried.seal(step.kind, since.getEpochSecond() + " " + member.id());
    }

    /** Whose it is; nobody's if it is not ours, older than ten minutes, or they are suspended meanwhile. */
    public Optional<StaffMember> read(String proof, Step step) {
        return carried.open(step.kind, proof)
                .map(SHAPE::matcher)
                .filter(said -> said.matches() && isFresh(Long.parseLong(said.group(1))))
                .flatMap(said -> members.of(UUID.fromString(said.group(2))))
                .filter(member -> !member.isSuspended());
    }

    private boolean isFresh(long second) {
        return clock.instant().isBefore(Instant.ofEpochSecond(second).plus(LASTS));
    }
}
