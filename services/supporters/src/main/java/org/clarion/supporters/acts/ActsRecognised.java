package org.clarion.supporters.acts;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.clarion.privacy.KnownNames;
import org.clarion.privacy.Pseudonyms;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;
import org.clarion.turns.NamedLocks;

/**
 * Whose an act is. The pseudonym of an act says nothing of whom it belongs to: for each action the same is made of every
 * supporter's own, and those that are alike are one person's.
 */
@ApplicationScoped
class ActsRecognised {

    private final KnownActs acts;
    private final Supporters supporters;
    private final Pseudonyms pseudonyms;
    private final NamedLocks locks;

    ActsRecognised(KnownActs acts, Supporters supporters, Pseudonyms pseudonyms, NamedLocks locks) {
        this.acts = acts;
        this.supporters = supporters;
        this.pseudonyms = pseudonyms;
        this.locks = locks;
    }

    void lookForAll() {
        takeTurns();
        var people = supporters.confirmedPseudonyms();
        acts.notLookedFor().stream()
                .collect(groupingBy(KnownAct::actionId))
                .forEach((action, told) -> lookFor(action, told, people));
    }

    private void lookFor(UUID action, List<KnownAct> told, List<Supporters.Known> people) {
        var whose = new HashMap<String, UUID>();
        people.forEach(person ->
                pseudonyms.onAction(action, person.names()).all().forEach(actor -> whose.put(actor, person.id())));
        told.forEach(act -> act.isOf(whose.get(act.actor())));
    }

    void lookFor(Supporter supporter) {
        takeTurns();
        supporters.names(supporter).ifPresent(own -> {
            var actors = acts.actionsOfOthers().stream()
                    .flatMap(action -> pseudonyms.onAction(action, own).all().stream())
                    .toList();
            acts.give(actors, supporter.id());
        });
    }

    /** What acts of this person are called, on every action of which any is known. */
    List<String> actorsOf(Collection<String> person) {
        var names = new KnownNames(List.copyOf(person));
        return acts.actions().stream()
                .flatMap(action -> pseudonyms.onAction(action, names).all().stream())
                .toList();
    }

    // Who is confirmed while others are looked for would be missed by both.
    private void takeTurns() {
        locks.hold("acts", "recognising");
    }
}
