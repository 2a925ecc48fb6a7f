package org.clarion.supporters.organisations.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.supporters.organisations.KeepingOrganisations;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.clarion.supporters.organisations.alike.LikelyDuplicates;
import org.clarion.supporters.organisations.contacts.KeepingContacts;
import org.clarion.supporters.organisations.contacts.OrganisationContacts;
import org.clarion.typed.TypingWords;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One organisation at the desk: what is known of it, whom to write to there, what became of it. One that was merged leads on. */
@Path("/desk/supporters/organisations/{id:[0-9a-f-]{36}}")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class OneOrganisationPages {

    private final PartnerOrganisations organisations;
    private final KeepingOrganisations keeping;
    private final LikelyDuplicates duplicates;
    private final OrganisationContacts contacts;
    private final KeepingContacts keepingContacts;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;

    OneOrganisationPages(
            PartnerOrganisations organisations,
            KeepingOrganisations keeping,
            LikelyDuplicates duplicates,
            OrganisationContacts contacts,
            KeepingContacts keepingContacts,
            PostedForm posted,
            Reader reader,
            Desk desk) {
        this.organisations = organisations;
        this.keeping = keeping;
        this.duplicates = duplicates;
        this.contacts = contacts;
        this.keepingContacts = keepingContacts;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
    }

    @GET
    public Response show(@RestPath UUID id, @RestQuery @DefaultValue("") String done) {
        return with(id, one -> Answers.ok(page(one, ContactForm.empty(reader.language()), Mistakes.none(), done)));
    }

    @GET
    @Path("change")
    public Response beginChange(@RestPath UUID id) {
        return with(
                id,
                one -> Answers.ok(
                        new OrganisationViews.ChangeOrganisation(one, OrganisationForm.of(one), Mistakes.none())));
    }

    @POST
    @Path("change")
    public Response change(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return with(id, one -> {
            var form = OrganisationForm.read(fields);
            var mistakes = Mistakes.none();
            var entry = form.entry(mistakes, reader.words(OrganisationWords.class));
            if (entry.isEmpty()) {
                return Answers.mistaken(new OrganisationViews.ChangeOrganisation(one, form, mistakes));
            }
            keeping.change(one.id(), entry.get(), desk.getWho());
            return back(one, "changed");
        });
    }

    @POST
    @Path("contacts")
    public Response addContact(@RestPath UUID id, MultivaluedMap<String, String> fields) {
        return with(id, one -> {
            var form = ContactForm.read(fields);
            var mistakes = Mistakes.none();
            var entry = form.entry(mistakes, reader.words(OrganisationWords.class), reader.words(TypingWords.class));
            if (entry.isEmpty()) {
                return Answers.mistaken(page(one, form, mistakes, ""));
            }
            keepingContacts.add(posted.idempotencyKey(), one.id(), entry.get(), desk.getWho());
            return back(one, "contact");
        });
    }

    @POST
    @Path("contacts/{contact}/remove")
    public Response removeContact(@RestPath UUID id, @RestPath UUID contact) {
        return with(id, one -> {
            keepingContacts.remove(one.id(), contact, desk.getWho());
            return back(one, "removed");
        });
    }

    private OrganisationViews.OneOrganisation page(
            PartnerOrganisation one, ContactForm typed, Mistakes mistakes, String done) {
        return new OrganisationViews.OneOrganisation(
                one,
                contacts.of(one.id()),
                keeping.referringTo(one.id()),
                duplicates.pairsOf(one),
                keeping.history(one.id()),
                typed,
                mistakes,
                done);
    }

    private Response with(UUID id, Function<PartnerOrganisation, Response> answer) {
        Optional<PartnerOrganisation> found = organisations.of(id);
        return found.flatMap(PartnerOrganisation::mergedInto)
                .map(into -> Answers.seeOther(reader.to(OrganisationDeskPages.HERE + "/" + into + "?done=ledOn")))
                .or(() -> found.map(answer))
                .orElseGet(Answers::missing);
    }

    private Response back(PartnerOrganisation one, String done) {
        return Answers.seeOther(reader.to(OrganisationDeskPages.HERE + "/" + one.id() + "?done=" + done));
    }
}
