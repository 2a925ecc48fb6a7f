package org.clarion.supporters.following;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.pages.WithoutFormToken;
import org.clarion.supporters.joining.BrokenLink;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.terms.Terms;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What is followed, by a private link without a password, and the button that ends it; also in one click (RFC 8058). */
@Path("/me/follow/{token}")
@Produces(MediaType.TEXT_HTML)
public class FollowedPages {

    private final Following following;
    private final Links links;
    private final Terms terms;
    private final Reader reader;

    FollowedPages(Following following, Links links, Terms terms, Reader reader) {
        this.following = following;
        this.links = links;
        this.terms = terms;
        this.reader = reader;
    }

    @GET
    public Response page(@RestPath String token) {
        return links.whatIsFollowed(token).map(id -> Answers.ok(page(id))).orElseGet(BrokenLink::page);
    }

    /** No form token: the link itself is the secret, and a mail program has never seen the page. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @WithoutFormToken
    public Response end(@RestPath String token, @RestForm("List-Unsubscribe") @Nullable String oneClick) {
        var which = links.whatIsFollowed(token);
        which.ifPresent(following::end);
        if (which.isEmpty()) {
            return BrokenLink.page();
        }
        return oneClick == null
                ? Answers.seeOther(reader.to(links.pathToFollowed(which.get())))
                : Answers.ok(Templates.over());
    }

    private TemplateInstance page(UUID id) {
        return following
                .find(id)
                .filter(ShownFollowing::confirmed)
                .map(shown -> Templates.followed(
                        links.pathToFollowed(id),
                        shown,
                        shown.title(reader.language()),
                        links.pathToChoose(shown.supporter()),
                        terms.kept(reader.language()),
                        links.pathToConsents(shown.supporter())))
                .orElseGet(Templates::over);
    }

    @CheckedTemplate(basePath = "following")
    static final class Templates {
        static native TemplateInstance followed(
                String path, ShownFollowing shown, String title, String preferences, String kept, String consents);

        static native TemplateInstance over();

        private Templates() {}
    }
}
