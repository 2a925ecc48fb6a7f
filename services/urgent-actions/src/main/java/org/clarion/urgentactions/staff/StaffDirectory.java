package org.clarion.urgentactions.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who works at the desk, for the rooms that write to them, or show whose an action is. */
@ApplicationScoped
public class StaffDirectory {

    private final StaffMembers members;

    StaffDirectory(StaffMembers members) {
        this.members = members;
    }

    /** Whoever logs in by this name, suspended or not: what they did keeps its name. Nobody if there is no such account. */
    @Transactional
    public Optional<StaffProfile> of(String logInName) {
        return members.named(logInName).map(StaffMember::profile);
    }

    /** Everybody who may log in today, in the order of the alphabet of their shown names. */
    @Transactional
    public List<StaffProfile> active() {
        return members.active()
                .map(StaffMember::profile)
                .sorted(Comparator.comparing(StaffProfile::shownName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
