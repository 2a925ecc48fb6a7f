package org.clarion.supporters.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.spreadsheets.CsvList;
import org.clarion.spreadsheets.CsvList.UnreadableList;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.people.Supporters;
import org.jspecify.annotations.Nullable;

/** What an administrator does with a list of people, one transaction each, all of it on record. */
@ApplicationScoped
class ImportingPeople {

    /** In bytes. */
    static final int LARGEST = 10 * 1024 * 1024;

    private final PeopleLists lists;
    private final ListedPeople listed;
    private final Supporters supporters;
    private final StaffActs acts;
    private final SupportersConfig.Lists config;
    private final Clock clock;

    ImportingPeople(
            PeopleLists lists,
            ListedPeople listed,
            Supporters supporters,
            StaffActs acts,
            SupportersConfig config,
            Clock clock) {
        this.lists = lists;
        this.listed = listed;
        this.supporters = supporters;
        this.acts = acts;
        this.config = config.lists();
        this.clock = clock;
    }

    /** Reads the whole file and keeps it, encrypted. Nobody is asked yet. */
    @Transactional(rollbackOn = UnreadableList.class)
    void read(UUID id, PeopleList.Origin origin, byte[] content) throws UnreadableList {
        var file = CsvList.read(CsvList.text(content, LARGEST), PersonColumn.class, config.mostLines());
        if (file.lines().isEmpty()) {
            throw new UnreadableList(CsvList.NoList.EMPTY, "");
        }
        var now = clock.instant();
        lists.persist(new PeopleList(id, origin, now, now.plus(config.kept()))); // its lines refer to it
        int refused = keep(id, file.lines());
        lists.findById(id).read(file.lines().size(), refused, String.join(", ", file.leftOut()));
        acts.record(StaffAct.of("handed in a list of people", id)
                .with(PublicFact.COUNT, file.lines().size()));
    }

    /** How many of the lines are refused. */
    private int keep(UUID id, List<CsvList.FileLine<PersonColumn>> lines) {
        var earlier = new HashSet<String>();
        int refused = 0;
        for (var raw : lines) {
            var line = new PersonLine(raw.cells());
            var pseudonym = line.address().map(supporters::pseudonym).orElse(null);
            var fault = fault(line, pseudonym, earlier);
            refused += fault == null ? 0 : 1;
            listed.add(id, raw.number(), line, pseudonym, fault);
        }
        return refused;
    }

    private static @Nullable LineRefusal fault(PersonLine line, @Nullable String pseudonym, HashSet<String> earlier) {
        var fault = line.refusal();
        return fault == null && pseudonym != null && !earlier.add(pseudonym) ? LineRefusal.TWICE : fault;
    }

    @Transactional
    void ask(UUID id) {
        lists.forDeed(id)
                .filter(list -> list.begin(clock.instant()))
                .ifPresent(list -> acts.record(
                        StaffAct.of("had the people of a list asked", id).with(PublicFact.COUNT, list.getGood())));
    }

    @Transactional
    void drop(UUID id) {
        lists.forDeed(id).filter(list -> list.drop(clock.instant())).ifPresent(list -> {
            listed.forget(id);
            acts.record(StaffAct.of("dropped a list of people", id));
        });
    }

    /** Whoever takes the refused lines as a file takes names and addresses: that is on record. */
    @Transactional
    void recordTaking(UUID id) {
        acts.record(StaffAct.of("took the refused lines of a list of people", id));
    }
}
