package org.clarion.supporters.statements.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.clarion.pages.Reader;
import org.clarion.supporters.organisations.OrganisationEntry;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.clarion.supporters.organisations.alike.ComparedOrganisations.AlikeOrganisation;
import org.clarion.supporters.organisations.alike.LikelyDuplicates;
import org.clarion.supporters.statements.OrganisationSignature;

/** What is known here of whoever signs: for staff, who decide. Of an organisation that is not listed nothing is said. */
@ApplicationScoped
class SignatoryHints {

    private final PartnerOrganisations organisations;
    private final LikelyDuplicates alike;
    private final Reader reader;

    SignatoryHints(PartnerOrganisations organisations, LikelyDuplicates alike, Reader reader) {
        this.organisations = organisations;
        this.alike = alike;
        this.reader = reader;
    }

    /**
     * @param known organisations that have the signer's domain, as they are called; empty where there is none
     * @param elsewhere those of nearly this name that have other domains: somebody may pretend
     */
    record Hint(String known, String elsewhere) {}

    @Transactional
    Hint about(OrganisationSignature signature) {
        if (!signature.isListed()) {
            return new Hint("", "");
        }
        var there = signature.signerAddress().map(organisations::at).orElseGet(List::of);
        var entry = OrganisationEntry.named(
                signature.language(), signature.name(), signature.acronym(), signature.country());
        var elsewhere = alike.like(entry).stream()
                .map(AlikeOrganisation::organisation)
                .filter(one -> !one.domains().isEmpty())
                .filter(one -> there.stream().noneMatch(here -> here.id().equals(one.id())))
                .toList();
        return new Hint(called(there), called(elsewhere));
    }

    private String called(List<PartnerOrganisation> all) {
        return all.stream().map(one -> one.name(reader.language())).collect(Collectors.joining(", "));
    }
}
