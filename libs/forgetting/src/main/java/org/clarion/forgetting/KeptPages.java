package org.clarion.forgetting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.BiFunction;
import org.clarion.pages.Answers;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What a service keeps of the person whose link this is, as a page and as a file, and the button that erases one thing. A
 * service gives it a path of its own by extending it. Looking changes nothing, and no cache keeps what was seen.
 */
@Produces(MediaType.TEXT_HTML)
public abstract class KeptPages {

    private final KeepingService part;
    private final PersonalRows rows;
    private final PersonLinks links;
    private final KeptViews views;

    protected KeptPages(KeepingService part, PersonalRows rows, PersonLinks links, KeptViews views) {
        this.part = part;
        this.rows = rows;
        this.links = links;
        this.views = views;
    }

    @GET
    @Path("{token}")
    public Response all(@RestPath String token, @RestQuery @Nullable String done) {
        return with(token, (person, kept) -> Answers.ok(views.all(path(token), kept, done != null)));
    }

    @GET
    @Path("{token}/kept.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(@RestPath String token) {
        return with(token, (person, kept) -> Response.ok(views.file(part, kept), MediaType.APPLICATION_JSON)
                .header("Content-Disposition", "attachment; filename=\"" + part.service() + ".json\"")
                .build());
    }

    /** What would be erased, and what not. */
    @GET
    @Path("{token}/erase/{id}")
    public Response preview(@RestPath String token, @RestPath String id) {
        return with(token, (person, kept) -> kept.row(id)
                .filter(KeptRow::canBeErased)
                .map(row -> Answers.ok(views.erasing(path(token), row)))
                .orElseGet(() -> Answers.seeOther(views.to(path(token)))));
    }

    /** Pressed twice, the second press finds nothing and says the same. */
    @POST
    @Path("{token}/erase/{id}")
    public Response erase(@RestPath String token, @RestPath String id) {
        return with(token, (person, kept) -> {
            kept.row(id).filter(KeptRow::canBeErased).ifPresent(row -> rows.eraseOne(person, id));
            return Answers.seeOther(views.to(path(token) + "?done=yes"));
        });
    }

    private Response with(String token, BiFunction<Set<String>, KeptPart, Response> answer) {
        var answered = links.open(part, token)
                .map(person -> answer.apply(person, views.kept(rows, person)))
                .orElseGet(() -> Answers.gone(views.over()));
        answered.getHeaders().putSingle("Cache-Control", "no-store");
        return answered;
    }

    private String path(String token) {
        return part.path() + "/" + token;
    }
}
