package org.clarion.urgentactions.asks.following;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.clarion.pages.ListPage;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.AskJudgement;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.reading.ReadPlan;

/** The pages of plans. */
final class FollowingViews {

    private FollowingViews() {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanList(ListPage<Plan> list, String done) implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BringPlan(BroughtPlan typed, Mistakes mistakes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanAtDesk(Plan plan, ReadPlan read, ListPage<Ask> list, AskChoices choices, long stale, String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DiscardPlan(Plan plan, int asks) implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JudgeAsk(Plan plan, Ask ask, List<AskJudgement> story, JudgementForm typed, Mistakes mistakes, String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicPlans(ListPage<Plan> list) implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicPlan(Plan plan, ListPage<Ask> list, AskChoices choices, AskProgress chapters, AskProgress addressees)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicAsk(Plan plan, Ask ask, List<AskJudgement> story, int of) implements TemplateInstance {}
}
