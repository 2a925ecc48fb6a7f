package org.clarion.urgentactions.asks.following;

import java.util.List;
import java.util.UUID;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.AskInstance;
import org.clarion.urgentactions.asks.AskJudgement;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.RightOfReply;

/**
 * One ask with all that is known of it.
 *
 * @param instances how far it has come in each country that it is followed in
 * @param story what was said of it, the latest first
 * @param actions those that serve it
 * @param replies who was asked for their view of it
 * @param beside what stands beside a demand: what the authors bind themselves to in the same part of the plan; beside a commitment,
 *     what they demand there
 */
public record AskAround(
        Plan plan,
        Ask ask,
        List<AskInstance> instances,
        List<AskJudgement> story,
        List<UUID> actions,
        List<RightOfReply> replies,
        List<Ask> beside) {}
