package org.clarion.supporters.details;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.supporters.joining.BrokenLink;
import org.clarion.supporters.people.Links;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Name, country and the language of our mails, as their owner corrects them. The link is the password. */
@Path("/me/details/{token}")
@Produces(MediaType.TEXT_HTML)
public class OwnDetailsPages {

    private final CorrectingDetails correcting;
    private final Links links;
    private final Reader reader;

    OwnDetailsPages(CorrectingDetails correcting, Links links, Reader reader) {
        this.correcting = correcting;
        this.links = links;
        this.reader = reader;
    }

    @GET
    public Response page(@RestPath String token, @RestQuery @Nullable String saved) {
        return links.whoCorrects(token)
                .map(id -> correcting
                        .now(id)
                        .map(now -> Answers.ok(form(id, now, Mistakes.none(), saved != null)))
                        .orElseGet(Answers::gone))
                .orElseGet(BrokenLink::page);
    }

    @POST
    public Response save(@RestPath String token, @BeanParam TypedDetails typed) {
        return links.whoCorrects(token).map(id -> saved(id, typed)).orElseGet(BrokenLink::page);
    }

    private Response saved(UUID id, TypedDetails typed) {
        var read = DetailsReading.of(typed, reader);
        if (read.mistakes().any()) {
            return Answers.mistaken(form(id, typed, read.mistakes(), false));
        }
        return correcting.correct(id, read)
                ? Answers.seeOther(reader.to(links.pathToCorrect(id) + "?saved=yes"))
                : Answers.gone();
    }

    private TemplateInstance form(UUID id, TypedDetails typed, Mistakes mistakes, boolean saved) {
        return Templates.details(
                links.pathToCorrect(id), typed, reader.countries(), reader.languages(), mistakes, saved);
    }

    @CheckedTemplate(basePath = "details")
    static final class Templates {
        static native TemplateInstance details(
                String path,
                TypedDetails typed,
                List<Choice> countries,
                List<Choice> languages,
                Mistakes mistakes,
                boolean saved);

        private Templates() {}
    }
}
