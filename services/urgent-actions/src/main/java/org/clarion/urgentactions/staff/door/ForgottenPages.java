package org.clarion.urgentactions.staff.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Edges;
import org.clarion.access.IpNetwork;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.PrivateLinks;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.ChosenPassword;
import org.clarion.urgentactions.staff.HouseWords;
import org.clarion.urgentactions.staff.PasswordWords;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.account.PasswordChanging;
import org.clarion.urgentactions.staff.signon.BuiltInDirectory;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** A forgotten password: a mail to whoever it is, and what its link leads to. */
@BuiltInDirectory
@Path("/")
@PermitAll
public class ForgottenPages {

    private static final int LONGEST = 300;

    private final ForgottenPasswords forgotten;
    private final PasswordChanging changing;
    private final PrivateLinks links;
    private final Edges edges;
    private final HouseWords house;
    private final Reader reader;

    ForgottenPages(
            ForgottenPasswords forgotten,
            PasswordChanging changing,
            PrivateLinks links,
            Edges edges,
            HouseWords house,
            Reader reader) {
        this.forgotten = forgotten;
        this.changing = changing;
        this.links = links;
        this.edges = edges;
        this.house = house;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ForgottenPassword(String who, boolean sent, Mistakes mistakes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewPassword(String name, String path, Mistakes mistakes) implements TemplateInstance {}

    @GET
    @Path("desk/login/forgotten")
    public Response forgotten() {
        return Answers.ok(new ForgottenPassword("", false, Mistakes.none()));
    }

    /** The same page for whoever it is, and whether a mail goes or not. */
    @POST
    @Path("desk/login/forgotten")
    public Response send(@RestForm @DefaultValue("") String who, @Context HttpServerRequest request) {
        if (who.isBlank() || who.length() > LONGEST) {
            var mistakes = Mistakes.none();
            mistakes.add("who", reader.words(LoginWords.class).whoMissing());
            return Answers.mistaken(
                    new ForgottenPassword(who.isBlank() ? "" : who.substring(0, LONGEST), false, mistakes));
        }
        forgotten.mail(who.strip(), IpNetwork.household(edges.clientOf(request)));
        return Answers.ok(new ForgottenPassword(who.strip(), true, Mistakes.none()));
    }

    @GET
    @Path("desk/login/new-password/{token}")
    public Response choose(@RestPath String token) {
        return opened(token, (id, member) -> Answers.ok(page(id, member, Mistakes.none())));
    }

    @POST
    @Path("desk/login/new-password/{token}")
    public Response set(
            @RestPath String token,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String again) {
        return opened(token, (id, member) -> {
            var mistakes = Mistakes.none();
            new ChosenPassword(password, again)
                    .check(mistakes, reader.words(PasswordWords.class), ChosenPassword.about(member.profile()), house);
            if (mistakes.any()) {
                return Answers.mistaken(page(id, member, mistakes));
            }
            return changing.setBy(id, password).isPresent()
                    ? Answers.seeOther(reader.to("/desk/login?done=password"))
                    : Answers.gone();
        });
    }

    /** What is done with a link that still opens. */
    private interface Opened {
        Response answer(UUID id, StaffMember member);
    }

    private Response opened(String token, Opened opened) {
        Optional<UUID> read = links.read(token);
        if (read.isEmpty()) {
            return Answers.damagedLink();
        }
        return read.flatMap(forgotten::member)
                .map(member -> opened.answer(read.get(), member))
                .orElseGet(Answers::gone);
    }

    private NewPassword page(UUID id, StaffMember member, Mistakes mistakes) {
        return new NewPassword(member.name(), reader.to("/desk/login/new-password/" + links.token(id)), mistakes);
    }
}
