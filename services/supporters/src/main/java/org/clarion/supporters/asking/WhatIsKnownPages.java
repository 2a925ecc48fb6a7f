package org.clarion.supporters.asking;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.clarion.access.Edges;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.typed.TypingWords;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The form that asks, and the page to which the link of the mail leads: it shows where what is kept and does nothing. */
@Path("/me/data")
@Produces(MediaType.TEXT_HTML)
public class WhatIsKnownPages {

    private final AskingWhatIsKnown asking;
    private final AnswerViews views;
    private final AnswerLinks links;
    private final Reader reader;
    private final Edges edges;

    WhatIsKnownPages(AskingWhatIsKnown asking, AnswerViews views, AnswerLinks links, Reader reader, Edges edges) {
        this.asking = asking;
        this.views = views;
        this.links = links;
        this.reader = reader;
        this.edges = edges;
    }

    @GET
    public Response form() {
        return Answers.ok(views.form("", Mistakes.none()));
    }

    /** The same answer for everybody, or it would tell who is known. */
    @POST
    public Response ask(@RestForm @Nullable String email, HttpServerRequest request) {
        var pasted = PastedAddress.read(email);
        if (pasted.address().isEmpty()) {
            var mistakes = Mistakes.none();
            mistakes.add("email", pasted.mistake(reader.words(TypingWords.class)));
            return Answers.mistaken(views.form(email == null ? "" : email, mistakes));
        }
        return asking.ask(pasted.address().get(), reader.language(), edges.clientOf(request))
                ? Answers.seeOther(reader.to("/me/data/sent"))
                : Answers.tooMany();
    }

    @GET
    @Path("sent")
    public Response sent() {
        return Answers.ok(views.sent());
    }

    @GET
    @Path("{token}")
    public Response answer(@RestPath String token) {
        var answer = links.who(token)
                .map(address -> Answers.ok(views.answer(token, address)))
                .orElseGet(() -> Answers.gone(views.over()));
        answer.getHeaders().putSingle("Cache-Control", "no-store");
        return answer;
    }
}
