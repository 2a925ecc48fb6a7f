package org.clarion.urgentactions.asks.following;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.clarion.pages.ListPage;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.asks.AskStanding;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.RightOfReply;
import org.clarion.urgentactions.asks.progress.AskProgress;
import org.clarion.urgentactions.asks.reading.ReadPlan;

/** The pages of plans. */
final class FollowingViews {

    private FollowingViews() {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanList(ListPage<Plan> list, String done) implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BringPlan(BroughtPlan typed, Mistakes mistakes) implements TemplateInstance {}

    /** @param places of all asks that were found, on whichever page they stand: "1-6,9" */
    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PlanAtDesk(
            Plan plan,
            ReadPlan read,
            ListPage<AskStanding> list,
            String places,
            AskChoices choices,
            long stale,
            String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DiscardPlan(Plan plan, int asks) implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChooseCountries(Plan plan, long followed, String typed, Mistakes mistakes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JudgeAsk(AskAround around, JudgementForm typed, Mistakes mistakes, String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicPlans(ListPage<Plan> list) implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicPlan(
            Plan plan, ListPage<AskStanding> list, AskChoices choices, AskProgress actors, List<RightOfReply> replies)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicAsk(AskAround around, int of) implements TemplateInstance {}
}
