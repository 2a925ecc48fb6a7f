package org.clarion.urgentactions.staff.administering;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.AccountLimits;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.links.Inviting;
import org.clarion.urgentactions.staff.links.StaffInvitation;

/** Everybody who works here, or is asked to, as the list was asked for. */
@ApplicationScoped
class StaffLists {

    private static final int LINES = 25;
    private static final List<String> STATES = List.of("active", "suspended", "invited", "expired");

    private final StaffMembers members;
    private final Inviting inviting;
    private final ListRequests asked;
    private final Reader reader;
    private final Clock clock;

    StaffLists(StaffMembers members, Inviting inviting, ListRequests asked, Reader reader, Clock clock) {
        this.members = members;
        this.inviting = inviting;
        this.asked = asked;
        this.reader = reader;
        this.clock = clock;
    }

    ListPage<StaffRow> page() {
        var request = asked.only();
        var role = request.filter("role");
        var collator = Collator.getInstance(Locale.of(reader.language()));
        var rows = Stream.concat(
                        members.all().stream().map(StaffLists::row),
                        inviting.open().stream().map(this::row))
                .sorted(comparing(StaffRow::shownName, collator))
                .toList();
        return ListShape.<StaffRow>of(LINES)
                .search(StaffLists::described)
                .filter("state", StaffRow::state)
                // Somebody may have several: they are in whichever was asked for.
                .filter("role", row -> row.has(role) ? role : "")
                .sort("name", comparing(StaffRow::shownName, collator))
                .sort("section", comparing(row -> Objects.requireNonNullElse(row.section(), ""), collator))
                .page(rows, request);
    }

    List<Choice> states() {
        return STATES.stream()
                .map(state -> new Choice(state, words().state(state)))
                .toList();
    }

    List<Choice> roles() {
        return AccountLimits.ROLES.stream()
                .map(role -> new Choice(role, words().role(role)))
                .toList();
    }

    private StaffWords words() {
        return reader.words(StaffWords.class);
    }

    private static StaffRow row(StaffMember member) {
        var profile = member.profile();
        return new StaffRow(
                "/desk/staff/" + member.id(),
                profile.name(),
                profile.shownName(),
                profile.email(),
                profile.section(),
                profile.roles(),
                member.isSuspended() ? "suspended" : "active");
    }

    private StaffRow row(StaffInvitation invitation) {
        var invited = invitation.invited();
        return new StaffRow(
                "/desk/staff/invitations/" + invitation.id(),
                invited.name(),
                invited.fullName(),
                invited.email(),
                invited.section(),
                invited.roles(),
                invitation.isExpired(clock.instant()) ? "expired" : "invited");
    }

    private static String described(StaffRow row) {
        return Stream.of(row.name(), row.shownName(), row.email(), row.section())
                .filter(Objects::nonNull)
                .reduce("", (all, one) -> all + " " + one);
    }
}
