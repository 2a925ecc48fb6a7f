package org.clarion.pages;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What an organisation brings along: its colours and its logo. Their addresses change when they do. */
@Path("/assets/organisation")
public class OrganisationPages {

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Organisation organisation;

    OrganisationPages(Organisation organisation) {
        this.organisation = organisation;
    }

    @GET
    @Path("colours.css")
    public Response colours() {
        return kept("text/css", organisation.colours().stylesheet());
    }

    @GET
    @Path("logo")
    public Response logo() {
        return organisation
                .logo()
                .map(logo -> kept(logo.mediaType(), logo.bytes()))
                .orElseGet(Answers::missing);
    }

    /** For a look at a mail before it goes: its own picture travels with it. */
    @GET
    @Path("logo-in-mails")
    public Response logoInMails() {
        var logo = organisation.getMailLogo();
        return logo == null
                ? Answers.missing()
                : Response.ok(logo.picture().content(), logo.picture().contentType())
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                        .build();
    }

    private static Response kept(String type, Object content) {
        return Response.ok(content, type)
                .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
                .build();
    }
}
