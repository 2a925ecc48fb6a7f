package org.clarion.urgentactions.asks.following;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.AskAddress;
import org.clarion.urgentactions.asks.AskInstance;
import org.clarion.urgentactions.asks.AskJudging;
import org.clarion.urgentactions.asks.EvidenceDocuments;
import org.clarion.urgentactions.asks.reading.AskActor;
import org.clarion.urgentactions.sheets.Actions;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One ask at the desk: it is judged, looked at, and it is said whom it is for. */
@Path("desk/plans")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class AskDeskPages {

    private static final int LONGEST_LINE = 300;

    private final AsksAround around;
    private final AskJudging judging;
    private final Actions actions;
    private final EvidenceDocuments documents;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;
    private final Clock clock;

    AskDeskPages(
            AsksAround around,
            AskJudging judging,
            Actions actions,
            EvidenceDocuments documents,
            PostedForm posted,
            Reader reader,
            Desk desk,
            Clock clock) {
        this.around = around;
        this.judging = judging;
        this.actions = actions;
        this.documents = documents;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    @Path("{id}/{place:\\d+}")
    public Response ask(@RestPath UUID id, @RestPath int place, @RestQuery @DefaultValue("") String done) {
        return around.at(id, place)
                .map(one -> Answers.ok(
                        new FollowingViews.JudgeAsk(one, JudgementForm.on(today(), one.ask()), Mistakes.none(), done)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/{place:\\d+}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judge(@RestPath UUID id, @RestPath int place, MultivaluedMap<String, String> fields) {
        var one = around.at(id, place).orElse(null);
        if (one == null) {
            return Answers.missing();
        }
        var form = JudgementForm.read(fields);
        var mistakes = Mistakes.none();
        var entry = form.entry(
                mistakes,
                words(),
                today(),
                one.instances().stream().map(AskInstance::country).toList(),
                action -> actions.published(action).isPresent(),
                document -> documents.published(document, reader.language()).isPresent());
        if (entry.isEmpty()) {
            return Answers.mistaken(new FollowingViews.JudgeAsk(one, form.on(one.ask()), mistakes, ""));
        }
        judging.judge(posted.idempotencyKey(), one.ask().id(), entry.get(), desk.getWho());
        return after(id, place, "saved");
    }

    /** Looked at, and unchanged. */
    @POST
    @Path("{id}/{place:\\d+}/looked")
    public Response look(@RestPath UUID id, @RestPath int place) {
        return around.at(id, place)
                .map(one -> {
                    judging.look(one.ask().id(), desk.getWho());
                    return after(id, place, "looked");
                })
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/{place:\\d+}/for")
    public Response isFor(
            @RestPath UUID id,
            @RestPath int place,
            @RestForm @DefaultValue("") String addressees,
            @RestForm @DefaultValue("") String actor) {
        var one = around.at(id, place).orElse(null);
        if (one == null) {
            return Answers.missing();
        }
        var mistakes = Mistakes.none();
        var address = address(addressees, actor, mistakes);
        if (mistakes.any()) {
            return Answers.mistaken(new FollowingViews.JudgeAsk(
                    one, JudgementForm.on(today(), one.ask()).with(addressees, actor), mistakes, ""));
        }
        judging.isFor(one.ask().id(), address, desk.getWho());
        return after(id, place, "addressed");
    }

    private AskAddress address(String addressees, String actor, Mistakes mistakes) {
        var names = addressees
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (names.stream().anyMatch(name -> name.length() > LONGEST_LINE)) {
            mistakes.add("addressees", words().lineTooLong());
        }
        var whose = List.of(AskActor.values()).stream()
                .filter(one -> one.name().equals(actor))
                .findFirst();
        if (whose.isEmpty()) {
            mistakes.add("actor", words().actorWanted());
        }
        return new AskAddress(names, whose.orElse(AskActor.OTHERS));
    }

    private Response after(UUID plan, int place, String done) {
        return Answers.seeOther(reader.to(PlanDeskPages.HERE + "/" + plan + "/" + place + "?done=" + done));
    }

    private FollowingWords words() {
        return reader.words(FollowingWords.class);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
