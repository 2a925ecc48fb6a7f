package org.clarion.urgentactions.embassies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.turns.NamedLocks;
import org.clarion.urgentactions.directories.TellingDirectories;
import org.clarion.urgentactions.filing.EntryCheck;

/** Embassies by country and by the countries they take letters from. */
@ApplicationScoped
public class EmbassyDirectory {

    private final Embassies embassies;
    private final NamedLocks locks;
    private final TellingDirectories telling;
    private final StaffActs acts;
    private final Clock clock;

    EmbassyDirectory(Embassies embassies, NamedLocks locks, TellingDirectories telling, StaffActs acts, Clock clock) {
        this.embassies = embassies;
        this.locks = locks;
        this.telling = telling;
        this.acts = acts;
        this.clock = clock;
    }

    /** The embassy of a country to which letters from the host go. */
    @Transactional
    public Optional<Embassy> of(String country, String host) {
        return embassies.of(country).stream()
                .filter(embassy -> embassy.accepts(host))
                .findFirst();
    }

    /** Whether any embassy of this country is known. */
    @Transactional
    public boolean knows(String country) {
        return embassies.count("country", country) > 0;
    }

    @Transactional
    public List<Embassy> among(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : embassies.among(ids);
    }

    @Transactional
    public List<Embassy> all() {
        return embassies.ordered();
    }

    @Transactional
    Optional<Embassy> of(UUID id) {
        return embassies.findByIdOptional(id);
    }

    /** A form adds one entry, however often it is posted. */
    @Transactional
    EmbassyDeed add(UUID id, EmbassyEntry entry, String by) {
        holdAll();
        if (embassies.findByIdOptional(id).isPresent()) {
            return new EmbassyDeed.Done();
        }
        var taken = taken(id, entry);
        if (taken.isPresent()) {
            return new EmbassyDeed.Taken(taken.get());
        }
        keep(new Embassy(id, entry, null, by, clock.instant()));
        acts.record("added an embassy", id.toString());
        return new EmbassyDeed.Done();
    }

    @Transactional
    EmbassyDeed change(UUID id, long onVersion, EmbassyEntry entry, String by) {
        holdAll();
        var found = embassies.findByIdOptional(id).orElse(null);
        if (found == null) {
            return new EmbassyDeed.Unknown();
        }
        if (found.entry().equals(entry)) {
            return new EmbassyDeed.Done();
        }
        if (found.version() != onVersion) {
            return new EmbassyDeed.Overtaken(found);
        }
        var taken = taken(id, entry);
        if (taken.isPresent()) {
            return new EmbassyDeed.Taken(taken.get());
        }
        found.write(entry, by, clock.instant());
        keep(found);
        acts.record("changed an embassy", id.toString());
        return new EmbassyDeed.Done();
    }

    /** Somebody says that this very entry is right; a second time on the same day is no news. */
    @Transactional
    EmbassyDeed check(UUID id, long onVersion, LocalDate day, String by) {
        holdAll();
        var found = embassies.findByIdOptional(id).orElse(null);
        if (found == null) {
            return new EmbassyDeed.Unknown();
        }
        var check = new EntryCheck(day, by);
        if (check.equals(found.checked())) {
            return new EmbassyDeed.Done();
        }
        if (found.version() != onVersion) {
            return new EmbassyDeed.Overtaken(found);
        }
        found.check(check);
        keep(found);
        acts.record("checked an embassy", id.toString());
        return new EmbassyDeed.Done();
    }

    @Transactional
    EmbassyDeed delete(UUID id, long onVersion) {
        holdAll();
        var found = embassies.findByIdOptional(id).orElse(null);
        if (found == null) {
            return new EmbassyDeed.Unknown();
        }
        if (found.version() != onVersion) {
            return new EmbassyDeed.Overtaken(found);
        }
        embassies.delete(found);
        telling.tell(id, version -> found.told(version, false));
        acts.record("deleted an embassy", id.toString());
        return new EmbassyDeed.Done();
    }

    /** Kept, and told: everything that writes an entry ends here. */
    void keep(Embassy embassy) {
        embassies.persist(embassy);
        telling.tell(embassy.id(), version -> embassy.told(version, true));
    }

    /** One writer at a time: whether a host is taken is known of all entries together. */
    void holdAll() {
        locks.hold("the directory of embassies", "all");
    }

    private Optional<EmbassyFault> taken(UUID id, EmbassyEntry entry) {
        return embassies.of(entry.country()).stream()
                .filter(other -> !other.id().equals(id))
                .flatMap(other -> entry.hosts().stream()
                        .filter(other::accepts)
                        .map(host -> EmbassyFault.taken(entry, host, other.seat())))
                .findFirst();
    }
}
