package org.clarion.urgentactions.staff.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.clarion.access.Roles;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.jboss.logging.Logger;

/**
 * What a log-in does to the last who administers. A provider that gives the role may take it away, from the last as well: it can
 * give it to somebody else today. One that knows no such role says nothing by not giving it, and the last keeps it.
 */
@ApplicationScoped
class LastAdministrator {

    private static final Logger LOG = Logger.getLogger(LastAdministrator.class);

    private final StaffMembers members;
    private final MappedRoles mapped;

    LastAdministrator(StaffMembers members, MappedRoles mapped) {
        this.members = members;
        this.mapped = mapped;
    }

    /** The roles they have from now on. */
    Set<String> roles(StaffMember member, Set<String> given) {
        if (!isLeaving(member, given) || mapped.gives(Roles.ADMINISTRATOR)) {
            return given;
        }
        var kept = new HashSet<>(given);
        kept.add(Roles.ADMINISTRATOR);
        return Set.copyOf(kept);
    }

    /** Whether nobody administers once they have these roles alone. */
    boolean isLeaving(StaffMember member, Set<String> roles) {
        return member.isAdministrator()
                && !roles.contains(Roles.ADMINISTRATOR)
                && !members.isAnotherAdministratorThan(member.name());
    }

    void warn() {
        LOG.warn(
                "Nobody administers this house any more: the provider took the role from the last who did. Give it to somebody"
                        + " there (clarion.sign-on.roles.administrator says what it is called), or use clarion.staff.rescue.");
    }
}
