package org.clarion.supporters.inquiring;

import org.clarion.access.StaffAct;

/** Why staff may look a person up; there is no other reason. Each is an act of its own in the record. */
public enum InquiryReason {
    /** They themselves asked what became of their mails. */
    ASKED,
    /** Mail to them seems not to arrive. */
    DELIVERY,
    /** A right or a complaint by law has to be answered. */
    LAW,
    /** Somebody seems to have used their address against their will. */
    MISUSE;

    /** @param subject the supporter's id, or that nobody was found: never the address */
    StaffAct act(String subject) {
        return switch (this) {
            case ASKED -> StaffAct.of("looked up a supporter who asked", subject);
            case DELIVERY -> StaffAct.of("looked up a supporter whose mail seems not to arrive", subject);
            case LAW -> StaffAct.of("looked up a supporter to answer by law", subject);
            case MISUSE -> StaffAct.of("looked up a supporter whose address seems misused", subject);
        };
    }
}
