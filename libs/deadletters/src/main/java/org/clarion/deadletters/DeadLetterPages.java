package org.clarion.deadletters;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.clarion.access.Roles;
import org.clarion.outbox.DeadLetter;
import org.clarion.outbox.DeadLetter.Place;
import org.clarion.outbox.KafkaAway;
import org.clarion.pages.Answers;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The desk's pages of dead letters. A service gives them a path of its own by extending them, and so shows what it could
 * not hear itself.
 */
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public abstract class DeadLetterPages {

    private static final Logger LOG = Logger.getLogger(DeadLetterPages.class);

    private final String path;
    private final Reviewing reviewing;
    private final DeadLetterViews views;

    protected DeadLetterPages(String path, Reviewing reviewing, DeadLetterViews views) {
        this.path = path;
        this.reviewing = reviewing;
        this.views = views;
    }

    @GET
    public Response all(@RestQuery @Nullable String done, @RestQuery @Nullable String many) {
        return unlessKafkaIsAway(() -> Answers.ok(views.list(path, reviewing.pile(), views.said(done, many))));
    }

    /** How many would be told again. */
    @GET
    @Path("again")
    public Response preview() {
        return unlessKafkaIsAway(() -> Answers.ok(views.again(path, reviewing.pile())));
    }

    /** Those of the preview: what died again since then waits for another look. */
    @POST
    @Path("again")
    public Response hearAllAgain(@RestForm @Nullable String until) {
        return unlessKafkaIsAway(
                () -> told(reviewing.pile().until(DeadLetterViews.time(until)).letters()));
    }

    @GET
    @Path("{place}")
    public Response one(@RestPath String place) {
        return with(place, letter -> Answers.ok(views.one(path, letter, Reason.untold())));
    }

    @POST
    @Path("{place}/again")
    public Response hearAgain(@RestPath String place) {
        return with(place, letter -> told(List.of(letter)));
    }

    @POST
    @Path("{place}/dismiss")
    public Response dismiss(@RestPath String place, @RestForm @Nullable String reason) {
        var why = Reason.of(reason, views.words());
        return with(place, letter -> {
            if (why.mistakes().any()) {
                return Answers.mistaken(views.one(path, letter, why));
            }
            reviewing.dismiss(letter, why.text());
            return Answers.seeOther(path + "?done=dismissed");
        });
    }

    private Response told(List<DeadLetter> letters) {
        var told = reviewing.hearAgain(letters);
        return told.overtaken() > 0
                ? Answers.seeOther(path + "?done=overtaken&many=" + told.overtaken())
                : Answers.seeOther(path + "?done=again&many=" + told.again());
    }

    /** Somebody may have been faster with it, or it was pressed twice: then the list says what still waits. */
    private Response with(String text, Function<DeadLetter, Response> answer) {
        return unlessKafkaIsAway(() -> Place.read(text)
                .map(place -> reviewing.one(place).map(answer).orElseGet(() -> Answers.seeOther(path + "?done=gone")))
                .orElseGet(Answers::missing));
    }

    private Response unlessKafkaIsAway(Supplier<Response> answer) {
        try {
            return answer.get();
        } catch (KafkaAway away) {
            LOG.warnf("dead letters cannot be shown: %s", away.getMessage());
            return Answers.page(503, views.away(path));
        }
    }
}
