package org.clarion.supporters.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.supporters.organisations.OrganisationMoves.MovedThing;
import org.clarion.supporters.organisations.OrganisationStep.Kind;
import org.clarion.turns.NamedLocks;
import org.jspecify.annotations.Nullable;

/** What is done to organisations, one transaction each, on record and in the history of each. */
@ApplicationScoped
public class KeepingOrganisations {

    private static final String LOCK = "organisation";

    private final PartnerOrganisations organisations;
    private final OrganisationSteps steps;
    private final Instance<OrganisationMoves> moves;
    private final NamedLocks locks;
    private final StaffActs acts;
    private final Clock clock;

    KeepingOrganisations(
            PartnerOrganisations organisations,
            OrganisationSteps steps,
            @Any Instance<OrganisationMoves> moves,
            NamedLocks locks,
            StaffActs acts,
            Clock clock) {
        this.organisations = organisations;
        this.steps = steps;
        this.moves = moves;
        this.locks = locks;
        this.acts = acts;
        this.clock = clock;
    }

    /** Adds one. A form adds one organisation, however often it is posted. */
    @Transactional
    public void add(UUID id, OrganisationEntry entry, String by) {
        locks.hold(LOCK, id);
        if (organisations.findByIdOptional(id).isPresent()) {
            return;
        }
        organisations.persist(new PartnerOrganisation(id, entry, by, clock.instant()));
        step(id, Kind.ADDED, entry.names().getFirst().name(), null, by);
        acts.record(StaffAct.of("added an organisation", id), by);
    }

    /** Says anew what is known of one; whether there is such a one, and it is itself. */
    @Transactional
    public boolean change(UUID id, OrganisationEntry entry, String by) {
        var held = organisations.hold(id).filter(one -> !one.isMerged());
        held.ifPresent(one -> {
            var before = one.current().getFirst().name();
            one.say(entry, clock.instant());
            var renamed = !before.equals(entry.names().getFirst().name());
            step(id, renamed ? Kind.RENAMED : Kind.CHANGED, renamed ? before : "", null, by);
            acts.record(StaffAct.of("changed an organisation", id), by);
        });
        return held.isPresent();
    }

    /** What would move if this one turned out to be another: how many of each. */
    @Transactional
    public Map<MovedThing, Long> referringTo(UUID id) {
        var counted = new EnumMap<MovedThing, Long>(MovedThing.class);
        moves.forEach(room -> counted.merge(room.what(), room.of(id), Long::sum));
        counted.values().removeIf(many -> many == 0);
        return counted;
    }

    /**
     * One is the other: its names live on as former ones, its links lead on, whatever referred to it refers to the other. It
     * cannot be undone: what both had is one afterwards.
     *
     * @return whether both are there, are two and are themselves
     */
    @Transactional
    public boolean merge(UUID from, UUID into, String by) {
        Stream.of(from, into).sorted().forEach(id -> locks.hold(LOCK, id));
        var gone = themselves(from);
        var stays = themselves(into);
        if (from.equals(into) || gone.isEmpty() || stays.isEmpty()) {
            return false;
        }
        var goneName = gone.get().current().getFirst().name();
        var staysName = stays.get().current().getFirst().name();
        stays.get().takeIn(gone.get(), clock.instant());
        organisations.mergedInto(from).forEach(earlier -> earlier.leadTo(into));
        moves.forEach(room -> room.move(from, into));
        step(into, Kind.TOOK_IN, goneName, from, by);
        step(from, Kind.MERGED_AWAY, staysName, into, by);
        acts.record(StaffAct.of("merged two organisations", from), by);
        return true;
    }

    /** The latest first. */
    @Transactional
    public List<OrganisationStep> history(UUID id) {
        return steps.of(id);
    }

    private Optional<PartnerOrganisation> themselves(UUID id) {
        return organisations.hold(id).filter(one -> !one.isMerged());
    }

    private void step(UUID id, Kind kind, String detail, @Nullable UUID other, String by) {
        steps.persist(new OrganisationStep(id, kind, detail, other, by, clock.instant()));
    }
}
