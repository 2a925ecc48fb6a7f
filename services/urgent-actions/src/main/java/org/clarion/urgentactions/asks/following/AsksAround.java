package org.clarion.urgentactions.asks.following;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.asks.ReplyRights;
import org.clarion.urgentactions.asks.RightOfReply;
import org.clarion.urgentactions.asks.ServedAsks;
import org.clarion.urgentactions.sheets.Actions;

/** Puts together what is known of one ask. */
@ApplicationScoped
class AsksAround {

    private final Plans plans;
    private final ReplyRights replies;
    private final ServedAsks served;
    private final Actions actions;

    AsksAround(Plans plans, ReplyRights replies, ServedAsks served, Actions actions) {
        this.plans = plans;
        this.replies = replies;
        this.served = served;
        this.actions = actions;
    }

    Optional<AskAround> at(UUID plan, int place) {
        return plans.ask(plan, place).map(this::of);
    }

    /** What everybody may see: of rights of reply only what staff chose to show. */
    Optional<AskAround> publicly(UUID plan, int place) {
        return at(plan, place)
                .filter(one -> one.plan().isPublished())
                .map(one -> new AskAround(
                        one.plan(),
                        one.ask(),
                        one.instances(),
                        one.story(),
                        one.actions(),
                        one.replies().stream().filter(RightOfReply::isShown).toList(),
                        one.beside()));
    }

    private AskAround of(Ask ask) {
        return new AskAround(
                plans.of(ask.planId()).orElseThrow(),
                ask,
                plans.instances(ask.id()),
                plans.story(ask.id()),
                served.actionsFor(ask.id()).stream()
                        .filter(action -> actions.published(action).isPresent())
                        .toList(),
                replies.of(ask),
                beside(ask));
    }

    private List<Ask> beside(Ask ask) {
        return plans.asks(ask.planId()).stream()
                .filter(other -> other.kind() != ask.kind()
                        && other.chapter().equals(ask.chapter())
                        && other.section().equals(ask.section()))
                .toList();
    }
}
