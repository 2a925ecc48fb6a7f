package org.clarion.letters.reviewing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;

/** How much staff read of each action's letters; where nothing is chosen, what the rules hold. */
@ApplicationScoped
public class ReviewChoices implements PanacheRepositoryBase<ChosenReview, UUID> {

    private final StaffActs acts;

    ReviewChoices(StaffActs acts) {
        this.acts = acts;
    }

    @Transactional
    public ReviewChoice of(UUID actionId) {
        return findByIdOptional(actionId).map(ChosenReview::choice).orElse(ReviewChoice.RULES);
    }

    /** From the next letter on. What is held already waits on. */
    @Transactional
    public void choose(UUID actionId, ReviewChoice choice) {
        var chosen = findByIdOptional(actionId).orElseGet(() -> new ChosenReview(actionId));
        var before = chosen.choice();
        if (before == choice) {
            return;
        }
        chosen.choose(choice);
        persist(chosen);
        acts.record(StaffAct.of("chose which letters are read", actionId)
                .on(actionId)
                .changed(PublicFact.STATUS, before, choice));
    }
}
