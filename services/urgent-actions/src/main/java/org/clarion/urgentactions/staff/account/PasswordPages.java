package org.clarion.urgentactions.staff.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.ChosenPassword;
import org.clarion.urgentactions.staff.HouseWords;
import org.clarion.urgentactions.staff.PasswordWords;
import org.clarion.urgentactions.staff.signon.BuiltInDirectory;
import org.jboss.resteasy.reactive.RestForm;

/** Another password, by whoever knows the old one. */
@BuiltInDirectory
@Path("desk/account/password")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class PasswordPages {

    private final OwnAccount own;
    private final OwnPassword ownPassword;
    private final PasswordChanging changing;
    private final HouseWords house;
    private final Reader reader;

    PasswordPages(OwnAccount own, OwnPassword ownPassword, PasswordChanging changing, HouseWords house, Reader reader) {
        this.own = own;
        this.ownPassword = ownPassword;
        this.changing = changing;
        this.house = house;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountPassword(String name, Mistakes mistakes) implements TemplateInstance {}

    @GET
    public Response show() {
        return ownPassword
                .mine()
                .map(member -> Answers.ok(new AccountPassword(member.name(), Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    @POST
    public Response change(
            @RestForm @DefaultValue("") String old,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String again,
            @Context HttpServerRequest request) {
        var member = ownPassword.mine().orElse(null);
        if (member == null) {
            return Answers.missing();
        }
        var mistakes = Mistakes.none();
        if (!ownPassword.is(member, old, request)) {
            mistakes.add("old", reader.words(AccountWords.class).passwordWrong());
        } else {
            new ChosenPassword(password, again)
                    .check(mistakes, reader.words(PasswordWords.class), ChosenPassword.about(member.profile()), house);
        }
        if (mistakes.any()) {
            return Answers.mistaken(new AccountPassword(member.name(), mistakes));
        }
        changing.change(member.name(), password, own.here(request));
        return Answers.seeOther(reader.to("/desk/account?done=password"));
    }
}
