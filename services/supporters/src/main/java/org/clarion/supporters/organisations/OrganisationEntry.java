package org.clarion.supporters.organisations;

import java.util.List;

/**
 * What somebody says of an organisation when they add or change it.
 *
 * @param names in use, the one it calls itself by first; at least one
 * @param acronym "CEJIL"; empty where it has none
 * @param domains behind the @ of its own mail, in small letters and ASCII; an address below one of them counts, too
 * @param website a whole address; empty where it has none
 * @param country ISO 3166-1 alpha-2; empty for one that is of no single country
 * @param secondApprover whether a second person of it has to agree to what the first one signs
 */
public record OrganisationEntry(
        List<OrganisationName> names,
        String acronym,
        List<String> domains,
        String website,
        String country,
        OrganisationKind kind,
        boolean secondApprover) {

    public OrganisationEntry {
        names = List.copyOf(names);
        domains = List.copyOf(domains);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("An organisation is called somehow");
        }
    }

    /** Of a name in a list, of which nothing else is known. */
    public static OrganisationEntry named(String language, String name, String acronym, String country) {
        return new OrganisationEntry(
                List.of(OrganisationName.of(language, name)),
                acronym,
                List.of(),
                "",
                country,
                OrganisationKind.NGO,
                false);
    }
}
