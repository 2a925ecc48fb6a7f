package org.clarion.letters.answering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.pages.Reader;

/** Officials who agreed, so that nobody is asked to write to them any more. In templates: {@code {inject:settledOfficials.names(appeal)}}. */
@Named("settledOfficials")
@ApplicationScoped
public class SettledOfficials {

    private final TargetPositions positions;
    private final Reader reader;

    SettledOfficials(TargetPositions positions, Reader reader) {
        this.positions = positions;
        this.reader = reader;
    }

    /** As the reader's language names them. */
    public List<String> names(Appeal appeal) {
        var settled = positions.settled(appeal.id());
        return appeal.targetsFor(reader.language()).stream()
                .filter(target -> settled.contains(target.targetId()))
                .map(Target::name)
                .toList();
    }

    /** Whether letters still go to this one. */
    public boolean isWrittenTo(UUID actionId, Target target) {
        return !positions.settled(actionId).contains(target.targetId());
    }
}
