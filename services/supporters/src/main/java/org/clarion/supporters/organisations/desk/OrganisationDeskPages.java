package org.clarion.supporters.organisations.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.supporters.organisations.KeepingOrganisations;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.clarion.supporters.organisations.alike.LikelyDuplicates;
import org.jboss.resteasy.reactive.RestQuery;

/** Every organisation at the desk, and a new one. */
@Path("/desk/supporters/organisations")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class OrganisationDeskPages {

    /** Where all of this stands. */
    public static final String HERE = "/desk/supporters/organisations";

    private final PartnerOrganisations organisations;
    private final KeepingOrganisations keeping;
    private final LikelyDuplicates duplicates;
    private final OrganisationList list;
    private final OrganisationSentences sentences;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;

    OrganisationDeskPages(
            PartnerOrganisations organisations,
            KeepingOrganisations keeping,
            LikelyDuplicates duplicates,
            OrganisationList list,
            OrganisationSentences sentences,
            PostedForm posted,
            Reader reader,
            Desk desk) {
        this.organisations = organisations;
        this.keeping = keeping;
        this.duplicates = duplicates;
        this.list = list;
        this.sentences = sentences;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
    }

    @GET
    public Response all(@RestQuery @DefaultValue("") String done) {
        var all = organisations.all();
        return Answers.ok(new OrganisationViews.OrganisationsAtDesk(list.page(all), sentences.countries(all), done));
    }

    @GET
    @Path("new")
    public Response begin() {
        return Answers.ok(page(OrganisationForm.empty(reader.language()), Mistakes.none()));
    }

    /** Where it may be one that is here already, it is added only by whoever says that it is another. */
    @POST
    @Path("new")
    public Response add(MultivaluedMap<String, String> fields) {
        var form = OrganisationForm.read(fields);
        var mistakes = Mistakes.none();
        var entry = form.entry(mistakes, sentences.words());
        var id = posted.idempotencyKey();
        if (entry.isEmpty()) {
            return Answers.mistaken(page(form, mistakes));
        }
        if (form.get("another").isEmpty() && organisations.of(id).isEmpty()) {
            var like = duplicates.like(entry.get());
            if (!like.isEmpty()) {
                return Answers.conflict(new OrganisationViews.AddOrganisation(form, mistakes, like));
            }
        }
        keeping.add(id, entry.get(), desk.getWho());
        return Answers.seeOther(reader.to(HERE + "/" + id + "?done=added"));
    }

    private static OrganisationViews.AddOrganisation page(OrganisationForm form, Mistakes mistakes) {
        return new OrganisationViews.AddOrganisation(form, mistakes, List.of());
    }
}
