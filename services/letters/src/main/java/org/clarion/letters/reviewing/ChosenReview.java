package org.clarion.letters.reviewing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** What staff chose to read of an action's letters. */
@Entity
class ChosenReview {

    @Id
    private UUID actionId;

    @Enumerated(EnumType.STRING)
    private ReviewChoice choice = ReviewChoice.RULES;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected ChosenReview() {}

    ChosenReview(UUID actionId) {
        this.actionId = actionId;
    }

    UUID actionId() {
        return actionId;
    }

    ReviewChoice choice() {
        return choice;
    }

    void choose(ReviewChoice other) {
        choice = other;
    }
}
