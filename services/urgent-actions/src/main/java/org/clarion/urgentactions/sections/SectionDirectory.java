package org.clarion.urgentactions.sections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.clarion.access.StaffActs;
import org.clarion.turns.NamedLocks;
import org.clarion.urgentactions.directories.TellingDirectories;

/** The sections, and the one that serves a reader. */
@ApplicationScoped
public class SectionDirectory {

    private final KeptSections sections;
    private final NamedLocks locks;
    private final TellingDirectories telling;
    private final StaffActs acts;
    private final Clock clock;

    SectionDirectory(KeptSections sections, NamedLocks locks, TellingDirectories telling, StaffActs acts, Clock clock) {
        this.sections = sections;
        this.locks = locks;
        this.telling = telling;
        this.acts = acts;
        this.clock = clock;
    }

    /** The section of people in this country; where several serve it, the one that speaks the reader's language. */
    @Transactional
    public Optional<Section> serving(String country, String reader) {
        return sections.listAll().stream()
                .filter(section -> section.serves(country))
                .min(Comparator.comparing(
                                (Section section) -> !section.entry().language().equals(reader))
                        .thenComparing(section -> section.entry().name(reader))
                        .thenComparing(Section::id));
    }

    /** Those that serve anybody now. */
    @Transactional
    public List<Section> active() {
        return sections.listAll().stream()
                .filter(section -> !section.isRetired())
                .toList();
    }

    @Transactional
    public List<Section> among(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : sections.among(ids);
    }

    @Transactional
    List<Section> all() {
        return sections.listAll();
    }

    @Transactional
    Optional<Section> of(UUID id) {
        return sections.findByIdOptional(id);
    }

    /** A form adds one section, however often it is posted. */
    @Transactional
    SectionDeed add(UUID id, SectionEntry entry, String by) {
        holdAll();
        if (sections.findByIdOptional(id).isPresent()) {
            return new SectionDeed.Done();
        }
        var taken = taken(id, entry);
        if (taken.isPresent()) {
            return new SectionDeed.Taken(taken.get());
        }
        keep(new Section(id, entry, by, clock.instant()), "added a section");
        return new SectionDeed.Done();
    }

    /** The same where nobody is asked: of the local run. */
    @Transactional
    public void found(UUID id, SectionEntry entry, String by) {
        add(id, entry, by);
    }

    /** @param other what it is to say instead of what it says */
    @Transactional
    SectionDeed change(UUID id, long onVersion, UnaryOperator<SectionEntry> other, String act, String by) {
        holdAll();
        var found = sections.findByIdOptional(id).orElse(null);
        if (found == null) {
            return new SectionDeed.Unknown();
        }
        var entry = other.apply(found.entry());
        if (found.entry().equals(entry)) {
            return new SectionDeed.Done();
        }
        if (found.version() != onVersion) {
            return new SectionDeed.Overtaken(found);
        }
        var taken = taken(id, entry);
        if (taken.isPresent()) {
            return new SectionDeed.Taken(taken.get());
        }
        found.write(entry, by, clock.instant());
        keep(found, act);
        return new SectionDeed.Done();
    }

    @Transactional
    SectionDeed retire(UUID id, long onVersion, boolean yes, String by) {
        holdAll();
        var found = sections.findByIdOptional(id).orElse(null);
        if (found == null) {
            return new SectionDeed.Unknown();
        }
        if (found.isRetired() == yes) {
            return new SectionDeed.Done();
        }
        if (found.version() != onVersion) {
            return new SectionDeed.Overtaken(found);
        }
        found.retire(yes, by, clock.instant());
        keep(found, yes ? "retired a section" : "brought a section back");
        return new SectionDeed.Done();
    }

    /** One writer at a time: whether a name is taken is known of all together. */
    private void holdAll() {
        locks.hold("the sections", "all");
    }

    private void keep(Section section, String act) {
        sections.persist(section);
        telling.tell(section.id(), section::told);
        acts.record(act, section.id().toString());
    }

    private Optional<String> taken(UUID id, SectionEntry entry) {
        return sections.listAll().stream()
                .filter(other -> !other.id().equals(id))
                .flatMap(other -> other.entry().names().values().stream())
                .filter(name -> entry.names().values().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }
}
