package org.clarion.urgentactions.staffrecord;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.pages.Desk;
import org.clarion.pages.SoughtWords;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.links.Inviting;
import org.clarion.urgentactions.staff.links.StaffInvitation;
import org.clarion.urgentactions.staffrecord.RecordThings.Thing;

/** Accounts and invitations by the name they log in with, for the record of what staff did. Their pages open to administrators. */
@ApplicationScoped
class AccountEntries {

    private final StaffMembers members;
    private final Inviting inviting;
    private final Desk desk;

    AccountEntries(StaffMembers members, Inviting inviting, Desk desk) {
        this.members = members;
        this.inviting = inviting;
        this.desk = desk;
    }

    Map<String, Thing> named(Set<UUID> ids) {
        var things = new HashMap<String, Thing>();
        members.among(ids).forEach(member -> things.put(member.id().toString(), thing(member)));
        inviting.among(ids).forEach(invitation -> things.put(invitation.id().toString(), thing(invitation)));
        return things;
    }

    /** The ids of those that have this word in their name. */
    List<String> calledBy(String word) {
        var sought = SoughtWords.of(word);
        var accounts = members.all().stream()
                .filter(member -> sought.areIn(member.name()))
                .map(StaffMember::id);
        var invitations = inviting.all().stream()
                .filter(invitation -> sought.areIn(invitation.invited().name()))
                .map(StaffInvitation::id);
        return Stream.concat(accounts, invitations).map(UUID::toString).toList();
    }

    private Thing thing(StaffMember member) {
        return new Thing(member.name(), path(true, "/desk/staff/" + member.id()));
    }

    private Thing thing(StaffInvitation invitation) {
        return new Thing(
                invitation.invited().name(), path(invitation.isOpen(), "/desk/staff/invitations/" + invitation.id()));
    }

    private String path(boolean isThere, String path) {
        return isThere && desk.isAdministering() ? path : "";
    }
}
