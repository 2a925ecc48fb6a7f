package org.clarion.supporters.organisations;

import java.util.UUID;

/**
 * Whatever refers to organisations says here what it holds of one, and moves it when that one turns out to be another: a bean
 * for each room. It runs in the transaction of the merging.
 */
public interface OrganisationMoves {

    /** What would move, for the preview: a constant that the page has a word for. */
    MovedThing what();

    /** How many refer to this organisation. */
    long of(UUID organisation);

    /** Makes everything that refers to one refer to the other. Where both have the same, the one that stays keeps its own. */
    void move(UUID from, UUID into);

    /** What refers to organisations. */
    enum MovedThing {
        SIGNATURE,
        INVITATION,
        CONTACT
    }
}
