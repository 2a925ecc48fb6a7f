package org.clarion.urgentactions.embassies;

/** How a deed on an entry of the directory went. */
sealed interface EmbassyDeed {

    /** It is done. */
    record Done() implements EmbassyDeed {}

    /** Nothing was done: letters of one of its hosts go elsewhere. */
    record Taken(EmbassyFault fault) implements EmbassyDeed {}

    /** Nothing was done, because somebody else changed the entry while it was open here. */
    record Overtaken(Embassy theirs) implements EmbassyDeed {}

    /** There is no such entry. */
    record Unknown() implements EmbassyDeed {}
}
