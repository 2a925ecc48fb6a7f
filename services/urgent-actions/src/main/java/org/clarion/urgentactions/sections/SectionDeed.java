package org.clarion.urgentactions.sections;

/** How a deed on a section went. */
sealed interface SectionDeed {

    /** It is done. */
    record Done() implements SectionDeed {}

    /** Nothing was done: another section is called so, and reports name sections by their names. */
    record Taken(String name) implements SectionDeed {}

    /** Nothing was done, because somebody else changed it while it was open here. */
    record Overtaken(Section theirs) implements SectionDeed {}

    /** There is no such section. */
    record Unknown() implements SectionDeed {}
}
