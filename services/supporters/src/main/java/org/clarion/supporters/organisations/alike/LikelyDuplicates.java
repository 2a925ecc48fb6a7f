package org.clarion.supporters.organisations.alike;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.supporters.organisations.OrganisationEntry;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.clarion.supporters.organisations.alike.ComparedOrganisations.AlikeOrganisation;
import org.clarion.supporters.organisations.alike.ComparedOrganisations.LikelyDuplicate;
import org.clarion.supporters.organisations.alike.OrganisationsApart.Pair;
import org.clarion.turns.NamedLocks;

/**
 * Organisations that may be one though spelt differently (deduplication): by names folded to small Latin letters, words of the
 * movement in four languages, Damerau and Levenshtein's distance, acronyms and domains. Suggestions, never decisions.
 */
@ApplicationScoped
public class LikelyDuplicates {

    private final PartnerOrganisations organisations;
    private final KeptApart apart;
    private final NamedLocks locks;
    private final StaffActs acts;
    private final Clock clock;

    LikelyDuplicates(
            PartnerOrganisations organisations, KeptApart apart, NamedLocks locks, StaffActs acts, Clock clock) {
        this.organisations = organisations;
        this.apart = apart;
        this.locks = locks;
        this.acts = acts;
        this.clock = clock;
    }

    /** Those that this may be, the likeliest first. */
    @Transactional
    public List<AlikeOrganisation> like(OrganisationEntry entry) {
        return compared().like(entry);
    }

    /** All of them, to be compared with many. */
    @Transactional
    public ComparedOrganisations compared() {
        return ComparedOrganisations.of(organisations.all());
    }

    /** Every two that may be one and of which nobody said that they are two, the likeliest first. */
    @Transactional
    public List<LikelyDuplicate> pairs() {
        return withoutThoseApart(compared().pairs());
    }

    /** Those of them in which this one is. */
    @Transactional
    public List<LikelyDuplicate> pairsOf(PartnerOrganisation organisation) {
        return withoutThoseApart(compared().pairsOf(organisation));
    }

    private List<LikelyDuplicate> withoutThoseApart(List<LikelyDuplicate> pairs) {
        var known = apart.pairs();
        return pairs.stream()
                .filter(pair ->
                        !known.contains(Pair.of(pair.one().id(), pair.other().id())))
                .toList();
    }

    /** Two that read alike are two; whether both are there. Said twice it is said once. */
    @Transactional
    public boolean keepApart(UUID one, UUID other, String by) {
        if (one.equals(other)
                || organisations.of(one).isEmpty()
                || organisations.of(other).isEmpty()) {
            return false;
        }
        var pair = Pair.of(one, other);
        locks.hold("organisations apart", pair);
        if (!apart.has(pair)) {
            apart.persist(new OrganisationsApart(pair, by, clock.instant()));
            acts.record(StaffAct.of("said that two organisations are two", one), by);
        }
        return true;
    }
}
