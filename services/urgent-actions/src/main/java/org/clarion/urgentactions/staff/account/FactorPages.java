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
import org.clarion.urgentactions.staff.StaffConfig;
import org.clarion.urgentactions.staff.StaffConfig.SecondFactorRule;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.factor.RecoveryCodeList;
import org.clarion.urgentactions.staff.factor.SecondFactors;
import org.clarion.urgentactions.staff.signon.BuiltInDirectory;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The second factor: set up with an app, switched off with password and code. */
@BuiltInDirectory
@Path("desk/account/second-factor")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class FactorPages {

    private final OwnAccount own;
    private final SecondFactors factors;
    private final FactorSwitching switching;
    private final StaffConfig config;
    private final Reader reader;

    FactorPages(OwnAccount own, SecondFactors factors, FactorSwitching switching, StaffConfig config, Reader reader) {
        this.own = own;
        this.factors = factors;
        this.switching = switching;
        this.config = config;
        this.reader = reader;
    }

    /** @param setUp where it is off */
    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountFactor(
            boolean on, boolean required, SecondFactors.@Nullable SetUp setUp, long codesLeft, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    public Response show() {
        return own.mine()
                .map(member -> Answers.ok(page(member, Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    @POST
    @Path("on")
    public Response on(@RestForm @DefaultValue("") String code) {
        var member = own.mine().orElse(null);
        if (member == null) {
            return Answers.missing();
        }
        if (factors.isOn(member.name())) {
            return Answers.seeOther(reader.to("/desk/account/second-factor"));
        }
        return switching
                .on(member, code)
                .map(codes -> Answers.ok(new RecoveryCodeList(codes, reader.to("/desk/account?done=factor-on"), true)))
                .orElseGet(() -> Answers.mistaken(page(member, mistake("code", words().codeWrong()))));
    }

    /** With one button for each of what password and code are asked for: off, or new recovery codes. */
    @POST
    @Path("change")
    public Response change(
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String deed,
            @Context HttpServerRequest request) {
        var member = own.mine().orElse(null);
        if (member == null) {
            return Answers.missing();
        }
        if (!factors.isOn(member.name())) {
            return Answers.seeOther(reader.to("/desk/account/second-factor"));
        }
        if (!own.isPassword(member, password, request)) {
            return Answers.mistaken(page(member, mistake("password", words().passwordWrong())));
        }
        return deed.equals("off") ? off(member, code) : newCodes(member, code);
    }

    private Response off(StaffMember member, String code) {
        if (isRequired()) {
            return Answers.mistaken(page(member, mistake("code", words().factorRequired())));
        }
        return switching.off(member, code)
                ? Answers.seeOther(reader.to("/desk/account?done=factor-off"))
                : Answers.mistaken(page(member, mistake("code", words().codeWrong())));
    }

    private Response newCodes(StaffMember member, String code) {
        return switching
                .newCodes(member, code)
                .map(codes -> Answers.ok(new RecoveryCodeList(codes, reader.to("/desk/account"), false)))
                .orElseGet(() -> Answers.mistaken(page(member, mistake("code", words().codeWrong()))));
    }

    private AccountFactor page(StaffMember member, Mistakes mistakes) {
        var on = factors.isOn(member.name());
        return new AccountFactor(
                on,
                isRequired(),
                on ? null : factors.setUp(member.name()),
                on ? factors.codesLeft(member.name()) : 0,
                mistakes);
    }

    private boolean isRequired() {
        return config.secondFactor() == SecondFactorRule.REQUIRED;
    }

    private static Mistakes mistake(String field, String sentence) {
        var mistakes = Mistakes.none();
        mistakes.add(field, sentence);
        return mistakes;
    }

    private AccountWords words() {
        return reader.words(AccountWords.class);
    }
}
