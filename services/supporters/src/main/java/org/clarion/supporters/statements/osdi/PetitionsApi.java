package org.clarion.supporters.statements.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.access.Roles;
import org.clarion.osdi.CollectionPage;
import org.clarion.osdi.CollectionPaging;
import org.clarion.osdi.HalCollection;
import org.clarion.osdi.HalLinks;
import org.clarion.supporters.statements.PersonSignatures;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.SignedBelow;
import org.clarion.supporters.statements.StatementReading;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** OSDI 1.2: joint statements as petitions, as public as their pages; signatures one by one for programs with a token. */
@Path(PetitionView.PETITIONS)
@Produces({HalLinks.TYPE, MediaType.APPLICATION_JSON})
@PermitAll
public class PetitionsApi {

    static final String ID = "{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private final StatementReading statements;
    private final SignedBelow below;
    private final PersonSignatures persons;
    private final PetitionView view;
    private final HalCollection collection;

    PetitionsApi(
            StatementReading statements,
            SignedBelow below,
            PersonSignatures persons,
            PetitionView view,
            HalCollection collection) {
        this.statements = statements;
        this.below = below;
        this.persons = persons;
        this.view = view;
        this.collection = collection;
    }

    /** In the order in which they were begun, so that what is added meanwhile moves nobody to another page. */
    @GET
    public ObjectNode all(@RestQuery @Nullable String page, @RestQuery("per_page") @Nullable String perPage) {
        var paging = CollectionPaging.of(page, perPage);
        var found = statements.all(Locale.ENGLISH.getLanguage()).reversed().stream()
                .filter(read -> !read.isDraft())
                .toList();
        var leaf = CollectionPage.of(PetitionView.PETITIONS, paging, found.size(), "");
        return collection.page(
                "osdi:petitions",
                leaf,
                paging.of(found).stream().map(this::petition).toList());
    }

    @GET
    @Path(ID)
    public ObjectNode one(@RestPath UUID id) {
        return petition(published(id));
    }

    /** Listed organisations, then persons. Nobody who is counted without being listed, and nothing of who a person is. */
    @GET
    @Path(ID + "/signatures")
    @RolesAllowed(Roles.API)
    @Transactional
    public ObjectNode signatures(
            @RestPath UUID id, @RestQuery @Nullable String page, @RestQuery("per_page") @Nullable String perPage) {
        var read = published(id);
        var statement = read.statement();
        var paging = CollectionPaging.of(page, perPage);
        var listed = below.listed(statement, statement.nameOrder(), Locale.ENGLISH).stream()
                .filter(one -> one.withdrawnAt() == null)
                .toList();
        var counted = read.isWithdrawn() ? 0 : persons.counted(id, statement.textVersion());
        var organisations = paging.of(listed);
        var from = Math.max(0, (paging.page() - 1) * paging.perPage() - listed.size());
        var more = paging.perPage() - organisations.size();
        var people = counted == 0 || more == 0
                ? Stream.<ObjectNode>empty()
                : persons.counted(id, statement.textVersion(), from, more).stream()
                        .map(one -> view.signature(statement, one));
        var path = PetitionView.PETITIONS + "/" + id + "/signatures";
        return collection.page(
                "osdi:signatures",
                CollectionPage.of(path, paging, listed.size() + counted, ""),
                Stream.concat(organisations.stream().map(one -> view.signature(statement, one)), people)
                        .toList());
    }

    private ReadStatement published(UUID id) {
        return statements.published(id, Locale.ENGLISH.getLanguage()).orElseThrow(NotFoundException::new);
    }

    private ObjectNode petition(ReadStatement read) {
        return view.petition(read, below.counts(read.statement()));
    }
}
