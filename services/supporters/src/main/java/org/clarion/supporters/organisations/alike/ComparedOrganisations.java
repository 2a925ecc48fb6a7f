package org.clarion.supporters.organisations.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clarion.supporters.organisations.OrganisationEntry;
import org.clarion.supporters.organisations.PartnerOrganisation;

/** Some organisations, each folded once, to be compared with others and with one another. */
public final class ComparedOrganisations {

    private final List<Folded> all;

    private ComparedOrganisations(List<Folded> all) {
        this.all = all;
    }

    private record Folded(PartnerOrganisation organisation, OrganisationTraits traits) {}

    /** One that may be the same as what somebody says. */
    public record AlikeOrganisation(PartnerOrganisation organisation, LikenessReason reason) {}

    /** Two that may be one. */
    public record LikelyDuplicate(PartnerOrganisation one, PartnerOrganisation other, LikenessReason reason) {}

    public static ComparedOrganisations of(List<PartnerOrganisation> organisations) {
        return new ComparedOrganisations(organisations.stream()
                .map(one -> new Folded(one, OrganisationTraits.of(one)))
                .toList());
    }

    /** Those that this may be, the likeliest first. */
    public List<AlikeOrganisation> like(OrganisationEntry entry) {
        var sought = OrganisationTraits.of(entry);
        return all.stream()
                .flatMap(
                        one -> sought
                                .likeness(one.traits())
                                .map(reason -> new AlikeOrganisation(one.organisation(), reason))
                                .stream())
                .sorted(Comparator.comparing(AlikeOrganisation::reason))
                .toList();
    }

    /** Every two that may be one, the likeliest first. */
    public List<LikelyDuplicate> pairs() {
        var found = new ArrayList<LikelyDuplicate>();
        for (int first = 0; first < all.size(); first++) {
            for (int second = first + 1; second < all.size(); second++) {
                pair(all.get(first), all.get(second)).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(LikelyDuplicate::reason));
        return found;
    }

    /** Every two of which one is this one. */
    List<LikelyDuplicate> pairsOf(PartnerOrganisation organisation) {
        var sought = new Folded(organisation, OrganisationTraits.of(organisation));
        return all.stream()
                .filter(other -> !other.organisation().id().equals(organisation.id()))
                .flatMap(other -> pair(sought, other).stream())
                .sorted(Comparator.comparing(LikelyDuplicate::reason))
                .toList();
    }

    private static Optional<LikelyDuplicate> pair(Folded one, Folded other) {
        return one.traits()
                .likeness(other.traits())
                .map(reason -> new LikelyDuplicate(one.organisation(), other.organisation(), reason));
    }
}
