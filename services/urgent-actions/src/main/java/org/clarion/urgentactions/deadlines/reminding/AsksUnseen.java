package org.clarion.urgentactions.deadlines.reminding;

import java.util.List;
import org.clarion.urgentactions.asks.UnseenAsks.UnseenOfPlan;
import org.clarion.urgentactions.staff.StaffProfile;

/**
 * What the mail about asks says that nobody has looked at for half a year.
 *
 * @param many in all plans together
 */
public record AsksUnseen(String name, int many, List<UnseenLine> plans, String wishes, String language) {

    /**
     * A plan with such asks.
     *
     * @param language of its title
     * @param link to the list of them at the desk
     */
    public record UnseenLine(String title, String language, int many, String link) {}

    static AsksUnseen of(List<UnseenOfPlan> unseen, StaffProfile to, String site) {
        var lines = unseen.stream()
                .map(one -> new UnseenLine(
                        one.plan().title(),
                        one.plan().language(),
                        one.asks().size(),
                        site + "/desk/plans/" + one.plan().id() + "?stale=yes"))
                .toList();
        return new AsksUnseen(
                to.shownName(),
                lines.stream().mapToInt(UnseenLine::many).sum(),
                lines,
                site + "/desk/deadlines/mine",
                to.language());
    }
}
