package org.clarion.urgentactions.desk;

import org.jspecify.annotations.Nullable;

/**
 * A part of a draft's form, in the list beside it.
 *
 * @param id of its heading
 * @param language of a part that is the words in one language
 * @param missing how much of it must be there before a launch and is not
 * @param lookAt doubts and mistakes in it
 * @param begun whether there is anything in it
 */
public record DraftPart(String id, @Nullable String language, int missing, int lookAt, boolean begun) {

    /** Nothing in it keeps anybody from launching, and nobody need look at it again. */
    public boolean complete() {
        return begun && missing == 0 && lookAt == 0;
    }

    /** Nobody has begun it, and nobody must. */
    public boolean empty() {
        return !begun && missing == 0 && lookAt == 0;
    }
}
