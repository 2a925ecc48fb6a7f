package org.clarion.urgentactions.sheets;

import java.util.List;

/** How a deed on an urgent action went. */
public sealed interface Deed {

    /** It is done, and whoever must know has been told. */
    record Done(UrgentAction action) implements Deed {}

    /** There was nothing left to do: it had been done before, or can no longer be done. */
    record AlreadyDone(UrgentAction action) implements Deed {}

    /** Nothing was done, because these are missing. */
    record Unfit(UrgentAction action, List<Lack> lacks) implements Deed {}

    /** Nothing was done, because somebody else changed the action while it was open here. */
    record Overtaken(UrgentAction theirs) implements Deed {}

    /** There is no such action. */
    record Unknown() implements Deed {}
}
