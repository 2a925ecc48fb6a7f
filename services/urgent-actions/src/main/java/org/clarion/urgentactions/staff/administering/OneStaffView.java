package org.clarion.urgentactions.staff.administering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.StaffProfile;
import org.clarion.urgentactions.staff.factor.SecondFactors;
import org.clarion.urgentactions.staff.sessions.StaffSession;
import org.clarion.urgentactions.staff.sessions.StaffSessions;
import org.jspecify.annotations.Nullable;

/** One account as administrators see it, and what suspending it would do. */
@ApplicationScoped
class OneStaffView {

    private final StaffMembers members;
    private final StaffSessions sessions;
    private final SecondFactors factors;

    OneStaffView(StaffMembers members, StaffSessions sessions, SecondFactors factors) {
        this.members = members;
        this.sessions = sessions;
        this.factors = factors;
    }

    /** What stands in the form. */
    record TypedWork(Set<String> roles, String section) {}

    /** The facts of an account. */
    public record ShownStaff(
            UUID id, StaffProfile profile, @Nullable Instant suspendedAt, Instant since, boolean factor) {}

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneStaff(
            ShownStaff who,
            List<RoleFields.RoleBox> roles,
            String section,
            List<StaffSession> sessions,
            String done,
            Mistakes mistakes)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SuspendStaff(ShownStaff who, int sessions, Mistakes mistakes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FactorOffStaff(ShownStaff who) implements TemplateInstance {}

    Optional<StaffMember> of(UUID id) {
        return members.of(id);
    }

    TemplateInstance one(StaffMember member, TypedWork typed, String done, Mistakes mistakes) {
        return new OneStaff(
                shown(member),
                RoleFields.boxes(typed.roles()),
                typed.section(),
                sessions.open(member.name()),
                done,
                mistakes);
    }

    TemplateInstance suspension(StaffMember member, Mistakes mistakes) {
        return new SuspendStaff(shown(member), sessions.open(member.name()).size(), mistakes);
    }

    TemplateInstance factorOff(StaffMember member) {
        return new FactorOffStaff(shown(member));
    }

    private ShownStaff shown(StaffMember member) {
        return new ShownStaff(
                member.id(), member.profile(), member.suspendedAt(), member.createdAt(), factors.isOn(member.name()));
    }
}
