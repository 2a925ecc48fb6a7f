package org.clarion.supporters.organisations.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.Mistakes;
import org.clarion.supporters.organisations.OrganisationMoves.MovedThing;
import org.clarion.supporters.organisations.OrganisationStep;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.supporters.organisations.alike.ComparedOrganisations.AlikeOrganisation;
import org.clarion.supporters.organisations.alike.ComparedOrganisations.LikelyDuplicate;
import org.clarion.supporters.organisations.contacts.OrganisationContact;

/** The desk's pages about organisations. */
final class OrganisationViews {

    private OrganisationViews() {}

    @CheckedTemplate(basePath = "organisations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrganisationsAtDesk(ListPage<PartnerOrganisation> list, List<Choice> countries, String done)
            implements TemplateInstance {}

    /** @param like those that the new one may be; empty until somebody has typed one */
    @CheckedTemplate(basePath = "organisations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AddOrganisation(OrganisationForm typed, Mistakes mistakes, List<AlikeOrganisation> like)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "organisations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChangeOrganisation(PartnerOrganisation organisation, OrganisationForm typed, Mistakes mistakes)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "organisations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneOrganisation(
            PartnerOrganisation organisation,
            List<OrganisationContact> contacts,
            Map<MovedThing, Long> refers,
            List<LikelyDuplicate> pairs,
            List<OrganisationStep> history,
            ContactForm typed,
            Mistakes mistakes,
            String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "organisations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AlikeOrganisations(ListPage<LikelyDuplicate> list, String done) implements TemplateInstance {}

    /** With whom one of them may be merged. */
    @CheckedTemplate(basePath = "organisations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChooseOther(PartnerOrganisation organisation, ListPage<PartnerOrganisation> list)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "organisations", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MergeOrganisations(PartnerOrganisation goes, PartnerOrganisation stays, Map<MovedThing, Long> refers)
            implements TemplateInstance {}
}
