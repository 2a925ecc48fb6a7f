package org.clarion.pages;

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
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A small site made of nothing but this lib: every element once, as a service would write it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SpecimenPages {

    static final AtomicInteger DONE = new AtomicInteger();
    static final AtomicReference<String> LAST = new AtomicReference<>();
    static final AtomicInteger MADE = new AtomicInteger();
    static final Semaphore HELD = new Semaphore(0);

    private final PostedForm form;
    private final ListRequests lists;

    SpecimenPages(PostedForm form, ListRequests lists) {
        this.form = form;
        this.lists = lists;
    }

    @CheckedTemplate(basePath = "specimen")
    static class Templates {
        static native TemplateInstance home(Instant soon, Instant later, Instant past, LocalDate day);

        static native TemplateInstance form(Mistakes mistakes, Typed typed, List<Choice> countries);

        static native TemplateInstance desk(Instant soon, Instant later);
    }

    record Typed(
            @Nullable String name,
            @Nullable String letter,
            @Nullable String country) {}

    /** As crowded, but with a form of one person's on it. */
    @GET
    @Path("crowded-form")
    @Public
    public String crowdedForm() throws InterruptedException {
        form.token();
        return crowded();
    }

    @GET
    @Path("with-cookie")
    @Public
    public Response withCookie() {
        return Response.ok("yours").header("Set-Cookie", "whose=yours").build();
    }

    /** A page that many come for at once, and that takes as long as a test wants it to. */
    @GET
    @Path("crowded")
    @Public
    public String crowded() throws InterruptedException {
        int made = MADE.incrementAndGet();
        HELD.acquire();
        return "made " + made;
    }

    @GET
    @Public(maxAge = 7)
    public TemplateInstance home() {
        return Templates.home(
                Instant.now().plusSeconds(86_400),
                Instant.now().plusSeconds(86_400 * 20),
                Instant.parse("2026-01-10T05:00:00Z"),
                LocalDate.of(2027, 1, 9));
    }

    @GET
    @Path("form")
    @Public
    public TemplateInstance form() {
        return Templates.form(Mistakes.none(), new Typed(null, null, null), countries());
    }

    @POST
    @Path("form")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(
            @FormParam("name") @Nullable String name,
            @FormParam("letter") @Nullable String letter,
            @FormParam("country") @Nullable String country) {
        var mistakes = new Mistakes();
        LAST.set(name + "|" + letter);
        if (name == null || name.isBlank() || name.contains("<")) {
            mistakes.add("name", "Tell us your name, without " + name);
        }
        if ("undecided".equals(letter)) {
            mistakes.add("channel", "Choose how to send it.");
        }
        if (mistakes.any()) {
            return Answers.mistaken(Templates.form(mistakes, new Typed(name, letter, country), countries()));
        }
        DONE.incrementAndGet();
        return Answers.seeOther(
                "/done/" + form.idempotencyKey() + "/" + form.fillTime().isNegative());
    }

    @POST
    @Path("open")
    @WithoutFormToken
    public String open() {
        return "open";
    }

    @GET
    @Path("desk")
    public Response desk() {
        return Answers.ok(
                Templates.desk(Instant.now().plusSeconds(86_400), Instant.now().plusSeconds(86_400 * 20)));
    }

    @GET
    @Path("desk/list")
    public Response list() {
        return Answers.ok(SpecimenList.asked(lists.named("lines")));
    }

    @GET
    @Path("gone")
    public Response gone() {
        return Answers.gone();
    }

    @POST
    @Path("desk/login")
    public Response logIn() {
        return Answers.ok(Templates.desk(Instant.now(), Instant.now()));
    }

    @POST
    @Path("photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String photo(@RestForm @Nullable FileUpload photo) {
        return "taken";
    }

    @POST
    @Path("failing")
    public Response failingPost() {
        throw new IllegalStateException("a secret of the house");
    }

    @GET
    @Path("failing")
    public String failing() {
        throw new IllegalStateException("a secret of the house");
    }

    @GET
    @Path("api/away")
    @Produces(MediaType.APPLICATION_JSON)
    public String away() {
        throw new IllegalStateException(
                "the totals cannot be read", new SQLException("Acquisition timeout while waiting for new connection"));
    }

    @GET
    @Path("api/failing")
    @Produces(MediaType.APPLICATION_JSON)
    public String failingApi() {
        throw new IllegalStateException("a secret of the house");
    }

    @POST
    @Path("api/things")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, Integer> things(Map<String, Integer> things) {
        return things;
    }

    private static List<Choice> countries() {
        return List.of(new Choice("PE", "Peru"), new Choice("KE", "Kenya"), new Choice("US", "United States"));
    }
}
