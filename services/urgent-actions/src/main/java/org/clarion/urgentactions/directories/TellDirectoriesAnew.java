package org.clarion.urgentactions.directories;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Recollection;

/** Every entry that was ever told, those taken out included: who missed that hears it now. */
@ApplicationScoped
class TellDirectoriesAnew implements Recollection {

    private final ToldEntries entries;

    TellDirectoriesAnew(ToldEntries entries) {
        this.entries = entries;
    }

    @Override
    public Topic topic() {
        return Topic.DIRECTORIES;
    }

    @Override
    public Portion after(UUID upTo, int most) {
        var found = entries.after(upTo, most);
        var events = found.stream()
                .map(entry -> EntryJson.read(entry.kind(), entry.state()))
                .toList();
        return new Portion(
                events,
                found.size() < most
                        ? Optional.empty()
                        : Optional.of(found.getLast().id()));
    }
}
