package org.clarion.urgentactions.asks.answering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Desk;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PostedForm;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.asks.ReplyEntry;
import org.clarion.urgentactions.asks.ReplyRights;
import org.clarion.urgentactions.asks.RightOfReply;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Rights of reply at the desk: noted when they are sent, noted again when an answer comes. */
@Path("desk/plans")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class ReplyPages {

    private final Plans plans;
    private final ReplyRights replies;
    private final PostedForm posted;
    private final Reader reader;
    private final Desk desk;
    private final Clock clock;

    ReplyPages(Plans plans, ReplyRights replies, PostedForm posted, Reader reader, Desk desk, Clock clock) {
        this.plans = plans;
        this.replies = replies;
        this.posted = posted;
        this.reader = reader;
        this.desk = desk;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReplyList(Plan plan, List<RightOfReply> replies, String done) implements TemplateInstance {}

    /**
     * @param to where the form is sent
     * @param overtaken whether somebody else noted something of it meanwhile
     */
    @CheckedTemplate(basePath = "asks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoteReply(Plan plan, String to, ReplyForm typed, Mistakes mistakes, boolean overtaken)
            implements TemplateInstance {}

    @GET
    @Path("{id}/replies")
    public Response list(@RestPath UUID id, @RestQuery @DefaultValue("") String done) {
        return plans.of(id)
                .map(plan -> Answers.ok(new ReplyList(plan, replies.of(id), done)))
                .orElseGet(Answers::missing);
    }

    @GET
    @Path("{id}/replies/new")
    public Response begin(@RestPath UUID id, @RestQuery @DefaultValue("") String asks) {
        return plans.of(id)
                .map(plan -> Answers.ok(
                        new NoteReply(plan, path(id) + "/new", ReplyForm.about(asks, today()), Mistakes.none(), false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/replies/new")
    public Response add(@RestPath UUID id, @BeanParam ReplyForm form) {
        return noted(
                id, path(id) + "/new", form, entry -> replies.add(posted.idempotencyKey(), id, entry, desk.getWho()));
    }

    @GET
    @Path("{id}/replies/{reply}")
    public Response change(@RestPath UUID id, @RestPath UUID reply) {
        return replies.one(id, reply)
                .map(one -> Answers.ok(new NoteReply(
                        plans.of(id).orElseThrow(), path(id) + "/" + reply, ReplyForm.of(one), Mistakes.none(), false)))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("{id}/replies/{reply}")
    public Response save(@RestPath UUID id, @RestPath UUID reply, @BeanParam ReplyForm form) {
        var known = replies.one(id, reply).orElse(null);
        if (known == null) {
            return Answers.missing();
        }
        var to = path(id) + "/" + reply;
        return form.hasSeen(known)
                ? noted(id, to, form, entry -> replies.note(reply, entry, desk.getWho()))
                : Answers.conflict(
                        new NoteReply(plans.of(id).orElseThrow(), to, form.beside(known), Mistakes.none(), true));
    }

    private Response noted(UUID id, String to, ReplyForm form, Consumer<ReplyEntry> noting) {
        var plan = plans.of(id).orElse(null);
        if (plan == null) {
            return Answers.missing();
        }
        var mistakes = Mistakes.none();
        var entry = form.entry(
                mistakes,
                reader.words(ReplyWords.class),
                today(),
                plans.asks(id).size());
        if (entry.isEmpty()) {
            return Answers.mistaken(new NoteReply(plan, to, form, mistakes, false));
        }
        noting.accept(entry.get());
        return Answers.seeOther(reader.to(path(id) + "?done=saved"));
    }

    private static String path(UUID plan) {
        return "/desk/plans/" + plan + "/replies";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
