package org.clarion.urgentactions.staff.signon;

import org.clarion.urgentactions.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of somebody whom the provider has let through.
 *
 * @param member whose session may begin; nobody's unless they are {@link SignOnFate#IN}
 */
public record SignOnOutcome(SignOnFate fate, @Nullable StaffMember member) {

    /** Named as the page spells them. */
    public enum SignOnFate {
        IN,
        /** The provider gives them no role that counts here. */
        WITHOUT_ROLE,
        SUSPENDED,
        /** The provider did not look as well as this house asks: see {@link ProviderStrength}. */
        WITHOUT_SECOND_FACTOR,
        /** Their address belongs to an account that somebody else of the provider has. */
        ADDRESS_OF_ANOTHER,
        /** There is an account of their address, and the provider does not say that the address is theirs. */
        ADDRESS_UNCONFIRMED
    }

    static SignOnOutcome in(StaffMember member) {
        return new SignOnOutcome(SignOnFate.IN, member);
    }

    static SignOnOutcome refused(SignOnFate why) {
        return new SignOnOutcome(why, null);
    }
}
