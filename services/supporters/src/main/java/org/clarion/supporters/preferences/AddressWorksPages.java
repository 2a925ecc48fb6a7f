package org.clarion.supporters.preferences;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.supporters.joining.BrokenLink;
import org.clarion.supporters.people.Links;
import org.jboss.resteasy.reactive.RestPath;

/** The button of the preferences with which somebody says that their address works again, or that they want our mail. */
@Path("/me/preferences/{token}/address")
@Produces(MediaType.TEXT_HTML)
public class AddressWorksPages {

    private final ChoosingMails choosing;
    private final Links links;
    private final Reader reader;

    AddressWorksPages(ChoosingMails choosing, Links links, Reader reader) {
        this.choosing = choosing;
        this.links = links;
        this.reader = reader;
    }

    /** Twice is harmless; of somebody who has left, the page of the link says so. */
    @POST
    public Response works(@RestPath String token) {
        return links.whoChooses(token)
                .map(id -> Answers.seeOther(
                        reader.to(links.pathToChoose(id) + (choosing.addressWorks(id) ? "?works=yes" : ""))))
                .orElseGet(BrokenLink::page);
    }
}
