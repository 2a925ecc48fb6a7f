package org.clarion.urgentactions.postage;

/** How a deed on an entry of the table went. */
sealed interface PostageDeed {

    /** It is done. */
    record Done() implements PostageDeed {}

    /** Nothing was done: another entry is about the same way. */
    record Known() implements PostageDeed {}

    /** Nothing was done, because somebody else changed the entry while it was open here. */
    record Overtaken(Postage theirs) implements PostageDeed {}

    /** There is no such entry. */
    record Unknown() implements PostageDeed {}
}
