package org.clarion.urgentactions.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Those who work at the desk, by their names. */
@ApplicationScoped
public class Colleagues {

    private final StaffMembers members;

    Colleagues(StaffMembers members) {
        this.members = members;
    }

    /** Everybody but this one, in the order of the alphabet. */
    @Transactional
    public List<String> besides(String name) {
        return members.streamAll()
                .map(StaffMember::name)
                .filter(other -> !other.equals(name))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** The same without those who may not come in: who is suspended can answer nothing. */
    @Transactional
    public List<String> workingBesides(String name) {
        return members.active()
                .map(StaffMember::name)
                .filter(other -> !other.equals(name))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
