package org.clarion.supporters.organisations.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;
import org.clarion.supporters.organisations.KeepingOrganisations;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.clarion.supporters.organisations.alike.ComparedOrganisations.LikelyDuplicate;
import org.clarion.supporters.organisations.alike.LikelyDuplicates;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Which organisations may be one; two that are one become one, after a look at what that does. */
@Path("/desk/supporters/organisations/alike")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class MergingPages {

    private static final String HERE = OrganisationDeskPages.HERE + "/alike";
    private static final int LINES = 25;

    private final PartnerOrganisations organisations;
    private final KeepingOrganisations keeping;
    private final LikelyDuplicates duplicates;
    private final OrganisationList list;
    private final ListRequests asked;
    private final Reader reader;
    private final Desk desk;

    MergingPages(
            PartnerOrganisations organisations,
            KeepingOrganisations keeping,
            LikelyDuplicates duplicates,
            OrganisationList list,
            ListRequests asked,
            Reader reader,
            Desk desk) {
        this.organisations = organisations;
        this.keeping = keeping;
        this.duplicates = duplicates;
        this.list = list;
        this.asked = asked;
        this.reader = reader;
        this.desk = desk;
    }

    @GET
    public Response pairs(@RestQuery @DefaultValue("") String done) {
        var page = ListShape.<LikelyDuplicate>of(LINES)
                .search(pair ->
                        pair.one().name(reader.language()) + " " + pair.other().name(reader.language()))
                .page(duplicates.pairs(), asked.only());
        return Answers.ok(new OrganisationViews.AlikeOrganisations(page, done));
    }

    /** With which one? */
    @GET
    @Path("{id}")
    public Response choose(@RestPath UUID id) {
        return themselves(id)
                .map(one -> Answers.ok(new OrganisationViews.ChooseOther(
                        one,
                        list.page(organisations.all().stream()
                                .filter(other -> !other.id().equals(id))
                                .toList()))))
                .orElseGet(Answers::missing);
    }

    /** What merging would do. */
    @GET
    @Path("{goes}/{stays}")
    public Response preview(@RestPath UUID goes, @RestPath UUID stays) {
        return both(
                goes,
                stays,
                (one, other) -> Answers.ok(
                        new OrganisationViews.MergeOrganisations(one, other, keeping.referringTo(one.id()))));
    }

    @POST
    @Path("{goes}/{stays}/merge")
    public Response merge(@RestPath UUID goes, @RestPath UUID stays) {
        keeping.merge(goes, stays, desk.getWho());
        return Answers.seeOther(reader.to(OrganisationDeskPages.HERE + "/" + stays + "?done=merged"));
    }

    @POST
    @Path("{one}/{other}/apart")
    public Response keepApart(@RestPath UUID one, @RestPath UUID other) {
        return duplicates.keepApart(one, other, desk.getWho())
                ? Answers.seeOther(reader.to(HERE + "?done=apart"))
                : Answers.missing();
    }

    private Response both(
            UUID goes, UUID stays, BiFunction<PartnerOrganisation, PartnerOrganisation, Response> answer) {
        return themselves(goes)
                .filter(one -> !goes.equals(stays))
                .flatMap(one -> themselves(stays).map(other -> answer.apply(one, other)))
                .orElseGet(Answers::missing);
    }

    private Optional<PartnerOrganisation> themselves(UUID id) {
        return organisations.of(id).filter(one -> !one.isMerged());
    }
}
