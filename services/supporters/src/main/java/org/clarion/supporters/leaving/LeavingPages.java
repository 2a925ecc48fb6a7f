package org.clarion.supporters.leaving;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.pages.WithoutFormToken;
import org.clarion.supporters.joining.BrokenLink;
import org.clarion.supporters.people.Links;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The page whose button leaves, and the one click of a mail program (RFC 8058). */
@Path("/me")
@Produces(MediaType.TEXT_HTML)
public class LeavingPages {

    private final Leaving leaving;
    private final Links links;
    private final Reader reader;

    LeavingPages(Leaving leaving, Links links, Reader reader) {
        this.leaving = leaving;
        this.links = links;
        this.reader = reader;
    }

    @GET
    @Path("/leave/{token}")
    public Response page(@RestPath String token) {
        return links.whoLeaves(token).isPresent()
                ? Answers.ok(Templates.leave("/me/leave/" + token))
                : BrokenLink.page();
    }

    /** No form token: the link itself is the secret, and a mail program has never seen the page. */
    @POST
    @Path("/leave/{token}")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @WithoutFormToken
    public Response leave(@RestPath String token, @FormParam("List-Unsubscribe") @Nullable String oneClick) {
        var who = links.whoLeaves(token);
        who.ifPresent(leaving::leave);
        if (who.isEmpty()) {
            return BrokenLink.page();
        }
        return oneClick == null ? Answers.seeOther(reader.to("/me/left")) : Answers.ok(Templates.left());
    }

    @GET
    @Path("/left")
    public Response left() {
        return Answers.ok(Templates.left());
    }

    @CheckedTemplate(basePath = "leaving")
    static final class Templates {
        static native TemplateInstance leave(String path);

        static native TemplateInstance left();

        private Templates() {}
    }
}
