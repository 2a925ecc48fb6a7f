package org.clarion.supporters.organisations.bringing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clarion.supporters.organisations.KeepingOrganisations;
import org.clarion.supporters.organisations.alike.LikelyDuplicates;
import org.clarion.turns.NamedLocks;

/** Looks at a list of organisations, and takes it in. */
@ApplicationScoped
class BringingOrganisations {

    private final LikelyDuplicates duplicates;
    private final KeepingOrganisations keeping;
    private final NamedLocks locks;

    BringingOrganisations(LikelyDuplicates duplicates, KeepingOrganisations keeping, NamedLocks locks) {
        this.duplicates = duplicates;
        this.keeping = keeping;
        this.locks = locks;
    }

    @Transactional
    OrganisationIntake look(List<BroughtLine> lines) {
        return OrganisationIntake.of(lines, duplicates.compared());
    }

    /**
     * Adds who is new by now; how many.
     *
     * @param others lines of which somebody said that they are others than those that are known
     */
    @Transactional
    int takeIn(UUID form, List<BroughtLine> lines, Set<Integer> others, String by) {
        locks.hold("organisations brought", "all");
        var added = OrganisationIntake.of(lines, duplicates.compared()).rows().stream()
                .filter(row -> row.isAdded(others))
                .toList();
        added.forEach(row -> keeping.add(OrganisationIntake.idOf(form, row), row.entry(), by));
        return added.size();
    }
}
