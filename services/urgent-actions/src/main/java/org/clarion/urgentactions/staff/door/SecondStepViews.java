package org.clarion.urgentactions.staff.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.access.Sessions;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.staff.PasswordProof;
import org.clarion.urgentactions.staff.PasswordProof.Step;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.factor.RecoveryCodeList;
import org.clarion.urgentactions.staff.factor.SecondFactors;
import org.jspecify.annotations.Nullable;

/** The pages of the second step. */
@ApplicationScoped
class SecondStepViews {

    private final PasswordProof proofs;
    private final SecondFactors factors;

    SecondStepViews(PasswordProof proofs, SecondFactors factors) {
        this.proofs = proofs;
        this.factors = factors;
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LogInCode(String step, String then, Mistakes mistakes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LogInSetUp(String step, String then, SecondFactors.SetUp setUp, Mistakes mistakes)
            implements TemplateInstance {}

    TemplateInstance code(StaffMember member, @Nullable String then) {
        return new LogInCode(proofs.of(member, Step.LOG_IN), Sessions.landing(then), Mistakes.none());
    }

    TemplateInstance code(String step, @Nullable String then, Mistakes mistakes) {
        return new LogInCode(step, Sessions.landing(then), mistakes);
    }

    TemplateInstance setUp(StaffMember member, @Nullable String then) {
        return new LogInSetUp(
                proofs.of(member, Step.LOG_IN), Sessions.landing(then), factors.setUp(member.name()), Mistakes.none());
    }

    TemplateInstance setUp(StaffMember member, String step, @Nullable String then, Mistakes mistakes) {
        return new LogInSetUp(step, Sessions.landing(then), factors.setUp(member.name()), mistakes);
    }

    TemplateInstance recoveryCodes(List<String> codes, String then) {
        return new RecoveryCodeList(codes, then, true);
    }
}
