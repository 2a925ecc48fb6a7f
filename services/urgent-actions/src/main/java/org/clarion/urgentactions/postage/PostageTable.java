package org.clarion.urgentactions.postage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.StaffActs;
import org.clarion.turns.NamedLocks;
import org.clarion.typed.WorldRegions;
import org.clarion.urgentactions.directories.TellingDirectories;
import org.clarion.urgentactions.filing.EntryCheck;

/** How post goes, from country to country or to a part of the world. */
@ApplicationScoped
public class PostageTable {

    private final Postages postages;
    private final NamedLocks locks;
    private final TellingDirectories telling;
    private final StaffActs acts;
    private final Clock clock;

    PostageTable(Postages postages, NamedLocks locks, TellingDirectories telling, StaffActs acts, Clock clock) {
        this.postages = postages;
        this.locks = locks;
        this.telling = telling;
        this.acts = acts;
        this.clock = clock;
    }

    /** How a letter goes from one country to another: the narrowest entry there is, whole. */
    @Transactional
    public Optional<Postage> between(String from, String to) {
        var around = WorldRegions.around(to);
        var found = postages.of(from, around);
        return around.stream()
                .flatMap(place -> found.stream().filter(one -> one.to().equals(place)))
                .findFirst();
    }

    /** Whether anything is known at all. */
    @Transactional
    public boolean isKept() {
        return postages.count() > 0;
    }

    @Transactional
    public List<Postage> among(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : postages.among(ids);
    }

    @Transactional
    List<Postage> all() {
        return postages.ordered();
    }

    @Transactional
    Optional<Postage> of(UUID id) {
        return postages.findByIdOptional(id);
    }

    /** A form adds one entry, however often it is posted. */
    @Transactional
    PostageDeed add(UUID id, PostageEntry entry, String by) {
        holdAll();
        if (postages.findByIdOptional(id).isPresent()) {
            return new PostageDeed.Done();
        }
        if (postages.of(entry.from(), entry.to()).isPresent()) {
            return new PostageDeed.Known();
        }
        keep(new Postage(id, entry, null, by, clock.instant()));
        acts.record("added postage", id.toString());
        return new PostageDeed.Done();
    }

    @Transactional
    PostageDeed change(UUID id, long onVersion, PostageEntry entry, String by) {
        return with(id, onVersion, found -> found.entry().equals(entry), found -> {
            var other = postages.of(entry.from(), entry.to());
            if (other.filter(one -> !one.id().equals(id)).isPresent()) {
                return new PostageDeed.Known();
            }
            found.write(entry, by, clock.instant());
            keep(found);
            acts.record("changed postage", id.toString());
            return new PostageDeed.Done();
        });
    }

    /** Somebody says that this very entry is right; a second time on the same day is no news. */
    @Transactional
    PostageDeed check(UUID id, long onVersion, LocalDate day, String by) {
        var check = new EntryCheck(day, by);
        return with(id, onVersion, found -> check.equals(found.checked()), found -> {
            found.check(check);
            keep(found);
            acts.record("checked postage", id.toString());
            return new PostageDeed.Done();
        });
    }

    @Transactional
    PostageDeed delete(UUID id, long onVersion) {
        return with(id, onVersion, found -> false, found -> {
            postages.delete(found);
            telling.tell(id, version -> found.told(version, false));
            acts.record("deleted postage", id.toString());
            return new PostageDeed.Done();
        });
    }

    /** One writer at a time: whether a way is known is known of all entries together. */
    void holdAll() {
        locks.hold("the table of postage", "all");
    }

    /** Kept, and told: everything that writes an entry ends here. */
    void keep(Postage postage) {
        postages.persist(postage);
        telling.tell(postage.id(), version -> postage.told(version, true));
    }

    private PostageDeed with(
            UUID id, long onVersion, Function<Postage, Boolean> isDone, Function<Postage, PostageDeed> deed) {
        holdAll();
        var found = postages.findByIdOptional(id).orElse(null);
        if (found == null) {
            return new PostageDeed.Unknown();
        }
        if (isDone.apply(found)) {
            return new PostageDeed.Done();
        }
        return found.version() == onVersion ? deed.apply(found) : new PostageDeed.Overtaken(found);
    }
}
