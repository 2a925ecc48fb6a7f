package org.clarion.mail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address of a form, and the one they may have meant, if its domain looks mistyped and they have not said so yet. The tag
 * {@code address-question} of libs/pages asks.
 *
 * @param address what holds: as typed, or as they said when they were asked
 * @param suggested what they may have meant, where that is still to be asked
 * @param answered whether they were asked and have said it
 */
public record AskedAddress(Optional<Address> address, Optional<Address> suggested, boolean answered) {

    /** @param meant which of the two they chose; what is neither, as when they typed anew since, says nothing */
    public static AskedAddress of(Optional<Address> typed, @Nullable String meant) {
        var suggested = typed.flatMap(MistypedDomain::meant);
        var chosen = Address.parse(meant)
                .filter(one -> typed.filter(one::equals).isPresent()
                        || suggested.filter(one::equals).isPresent());
        return chosen.isPresent()
                ? new AskedAddress(chosen, Optional.empty(), true)
                : new AskedAddress(typed, suggested, false);
    }

    /** For the field of the form when it comes back: what they said they meant, else as it was typed. */
    public String shown(@Nullable String typed) {
        return answered ? here() : typed == null ? "" : typed;
    }

    /** The address that holds; empty if there is none. */
    public String here() {
        return address.map(Address::value).orElse("");
    }

    /** The address they may have meant; empty if that is not to be asked. */
    public String other() {
        return suggested.map(Address::value).orElse("");
    }
}
