package org.clarion.supporters.organisations.alike;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.clarion.supporters.organisations.OrganisationEntry;
import org.clarion.supporters.organisations.OrganisationName;
import org.clarion.supporters.organisations.PartnerOrganisation;

/** By what an organisation is compared with others: all its names, folded once, its domains and its country. */
record OrganisationTraits(List<FoldedName> names, List<String> domains, String country) {

    static OrganisationTraits of(PartnerOrganisation organisation) {
        return of(organisation.names(), organisation.acronym(), organisation.domains(), organisation.country());
    }

    static OrganisationTraits of(OrganisationEntry entry) {
        return of(entry.names(), entry.acronym(), entry.domains(), entry.country());
    }

    private static OrganisationTraits of(
            List<OrganisationName> names, String acronym, List<String> domains, String country) {
        return new OrganisationTraits(
                names.stream().map(name -> FoldedName.of(name.name(), acronym)).toList(), domains, country);
    }

    /** Why both may be one; empty where nothing speaks for it. One acronym in two countries says nothing. */
    Optional<LikenessReason> likeness(OrganisationTraits other) {
        if (any(other, FoldedName::isSame)) {
            return Optional.of(LikenessReason.SAME_NAME);
        }
        if (any(other, FoldedName::isLike)) {
            return Optional.of(LikenessReason.LIKE_NAME);
        }
        if (mayBeAtOnePlace(other) && any(other, FoldedName::sharesAcronym)) {
            return Optional.of(LikenessReason.SAME_ACRONYM);
        }
        return domains.stream().anyMatch(other.domains::contains)
                ? Optional.of(LikenessReason.SAME_DOMAIN)
                : Optional.empty();
    }

    private boolean any(OrganisationTraits other, BiPredicate<FoldedName, FoldedName> holds) {
        return names.stream().anyMatch(mine -> other.names.stream().anyMatch(theirs -> holds.test(mine, theirs)));
    }

    private boolean mayBeAtOnePlace(OrganisationTraits other) {
        return country.isEmpty() || other.country.isEmpty() || country.equals(other.country);
    }
}
