package org.clarion.urgentactions.deadlines.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clarion.access.Roles;
import org.clarion.urgentactions.checking.Checking;
import org.clarion.urgentactions.deadlines.BoardGroup;
import org.clarion.urgentactions.deadlines.BoardRow;
import org.clarion.urgentactions.deadlines.BoardRows;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.staff.StaffProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a day brings to one member: their own actions, to coordinators those of their section too, and checks asked of them. */
@ApplicationScoped
class MorningDigest {

    private final BoardRows rows;
    private final Checking checking;
    private final Actions actions;
    private final String site;

    MorningDigest(
            BoardRows rows, Checking checking, Actions actions, @ConfigProperty(name = "clarion.address") String site) {
        this.rows = rows;
        this.checking = checking;
        this.actions = actions;
        this.site = site;
    }

    /** Nothing where there is nothing to say. */
    Optional<DayAhead> of(StaffProfile to) {
        var theirs = rows.all().stream().filter(row -> isFor(row, to)).toList();
        var day = new DayAhead(
                to.shownName(),
                lines(theirs, to, Set.of(BoardGroup.TODAY)),
                lines(theirs, to, Set.of(BoardGroup.WEEK)),
                lines(theirs, to, Set.of(BoardGroup.OVERDUE, BoardGroup.OVER)),
                checks(to),
                site + "/desk/deadlines",
                site + "/desk/deadlines/mine",
                to.language());
        return Optional.of(day).filter(one -> !one.isEmpty());
    }

    /** A coordinator of no section looks after all of them, and every one after what is nobody's. */
    private static boolean isFor(BoardRow row, StaffProfile to) {
        var section = to.section();
        return row.owner().equals(to.name())
                || to.roles().contains(Roles.COORDINATOR)
                        && (section == null
                                || section.isBlank()
                                || row.owner().isEmpty()
                                || section.equals(row.section()));
    }

    private List<DeadlineLine> lines(List<BoardRow> theirs, StaffProfile to, Set<BoardGroup> groups) {
        return theirs.stream()
                .filter(row -> groups.contains(row.group()))
                .map(row -> DeadlineLine.of(row, to, site))
                .toList();
    }

    private List<DayAhead.CheckLine> checks(StaffProfile to) {
        return checking.waitingFor(to.name()).stream()
                .flatMap(id -> actions.of(id).stream())
                .map(action -> new DayAhead.CheckLine(
                        action.draft().in(to.language()).title(), site + "/desk/actions/" + action.id() + "/check"))
                .toList();
    }
}
