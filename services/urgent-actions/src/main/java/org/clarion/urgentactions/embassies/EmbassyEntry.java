package org.clarion.urgentactions.embassies;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the directory says of an embassy. What is not known is empty.
 *
 * @param country whose embassy it is (ISO 3166-1 alpha-2)
 * @param seat the country it is in
 * @param accreditedTo the other countries it takes letters from
 * @param name of the ambassador, with their title
 * @param languages in which one may write there
 */
public record EmbassyEntry(
        String country,
        String seat,
        List<String> accreditedTo,
        String name,
        String office,
        String salutation,
        List<String> address,
        String email,
        String phone,
        String fax,
        List<String> languages) {

    /** Every country whose people write to it. */
    public List<String> hosts() {
        return Stream.concat(Stream.of(seat), accreditedTo.stream()).distinct().toList();
    }
}
