package org.clarion.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.clarion.pages.WithoutFormToken;
import org.jboss.resteasy.reactive.RestQuery;

/** A small service: one open page, a desk with a page per rule, an API. */
@Path("/")
public class SpecimenPages {

    static final UUID THE_ACTION = UUID.fromString("7b1c5f1e-6a52-4a3c-9a54-0c1f6f1a1061");

    private final SecurityIdentity identity;
    private final Sessions sessions;
    private final StaffActs acts;

    SpecimenPages(SecurityIdentity identity, Sessions sessions, StaffActs acts) {
        this.identity = identity;
        this.sessions = sessions;
        this.acts = acts;
    }

    @GET
    @Path("open")
    public String open() {
        return identity.isAnonymous() ? "visitor" : identity.getPrincipal().getName();
    }

    @GET
    @Path("desk/login")
    public Response logIn(@RestQuery String as) {
        return Response.ok("in").cookie(sessions.start("Noor", Set.of(as))).build();
    }

    @GET
    @Path("desk/logout")
    public Response logOut() {
        return Response.ok("out").cookie(sessions.end()).build();
    }

    @GET
    @Path("desk/forgotten")
    public String withoutAnyRole() {
        return "staff only";
    }

    @GET
    @Path("desk/deadlines")
    @RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
    public String deadlines() {
        return "deadlines";
    }

    @POST
    @Path("desk/deadlines")
    @RolesAllowed(Roles.COORDINATOR)
    @WithoutFormToken
    @Transactional
    public String extend(@RestQuery String fail) {
        acts.record("deadline.extended", "action-1");
        if (fail != null) {
            throw new IllegalStateException("after the record");
        }
        return "extended";
    }

    @POST
    @Path("desk/hand-over")
    @RolesAllowed(Roles.COORDINATOR)
    @WithoutFormToken
    @Transactional
    public String handOver() {
        acts.record(StaffAct.of("action.handed-over", THE_ACTION)
                .on(THE_ACTION)
                .changed(PublicFact.OWNER, "Noor", "Ingrid")
                .changed(PublicFact.STATUS, "LIVE", "LIVE")
                .changed(PublicFact.DEADLINE, "2026-12-01", "2026-12-08"));
        return "handed over";
    }

    @POST
    @Path("desk/careless")
    @WithoutFormToken
    public String outsideATransaction() {
        acts.record("careless", "action-1");
        return "recorded";
    }

    @GET
    @Path("api/osdi/v1/people")
    @RolesAllowed(Roles.API)
    public String people() {
        return "people";
    }

    @GET
    @Path("api/osdi/v1/open")
    public String openApi() {
        return open();
    }
}
