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

/** The second factor: set up with password and app, switched off with password and code. */
@BuiltInDirectory
@Path("desk/account/second-factor")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class FactorPages {

    private final OwnPassword own;
    private final SecondFactors factors;
    private final FactorSwitching switching;
    private final StaffConfig config;
    private final Reader reader;

    FactorPages(OwnPassword own, SecondFactors factors, FactorSwitching switching, StaffConfig config, Reader reader) {
        this.own = own;
        this.factors = factors;
        this.switching = switching;
        this.config = config;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountFactor(boolean on, boolean required, long codesLeft, Mistakes mistakes) implements TemplateInstance {}

    /** @param proof that the password was asked for */
    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FactorSetUp(SecondFactors.SetUp setUp, String proof, Mistakes mistakes) implements TemplateInstance {}

    @GET
    public Response show() {
        return own.mine()
                .map(member -> Answers.ok(page(member, Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    /** The secret is seen by whoever knows the password, and by nobody who finds a browser open. */
    @POST
    @Path("set-up")
    public Response setUp(@RestForm @DefaultValue("") String password, @Context HttpServerRequest request) {
        var member = own.mine().orElse(null);
        if (member == null) {
            return Answers.missing();
        }
        if (factors.isOn(member.name())) {
            return again();
        }
        return own.is(member, password, request)
                ? Answers.ok(setUp(member, own.proof(member), Mistakes.none()))
                : Answers.mistaken(page(member, mistake("password", words().passwordWrong())));
    }

    @POST
    @Path("on")
    public Response on(@RestForm @DefaultValue("") String proof, @RestForm @DefaultValue("") String code) {
        var member = own.mine().orElse(null);
        if (member == null) {
            return Answers.missing();
        }
        if (factors.isOn(member.name()) || !own.isProof(member, proof)) {
            return again();
        }
        return switching
                .on(member, code)
                .map(codes -> Answers.ok(new RecoveryCodeList(codes, reader.to("/desk/account?done=factor-on"), true)))
                .orElseGet(() -> Answers.mistaken(setUp(member, proof, mistake("code", words().codeWrong()))));
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
            return again();
        }
        if (!own.is(member, password, request)) {
            return Answers.mistaken(page(member, mistake("password", words().passwordWrong())));
        }
        return deed.equals("off") ? off(member, code, request) : newCodes(member, code, request);
    }

    private Response off(StaffMember member, String code, HttpServerRequest request) {
        if (isRequired()) {
            return Answers.mistaken(page(member, mistake("code", words().factorRequired())));
        }
        return switching.off(member, code)
                ? Answers.seeOther(reader.to("/desk/account?done=factor-off"))
                : wrongCode(member, request);
    }

    private Response newCodes(StaffMember member, String code, HttpServerRequest request) {
        return switching
                .newCodes(member, code)
                .map(codes -> Answers.ok(new RecoveryCodeList(codes, reader.to("/desk/account"), false)))
                .orElseGet(() -> wrongCode(member, request));
    }

    private Response wrongCode(StaffMember member, HttpServerRequest request) {
        own.codeWasWrong(member, request);
        return Answers.mistaken(page(member, mistake("code", words().codeWrong())));
    }

    private AccountFactor page(StaffMember member, Mistakes mistakes) {
        var on = factors.isOn(member.name());
        return new AccountFactor(on, isRequired(), on ? factors.codesLeft(member.name()) : 0, mistakes);
    }

    private FactorSetUp setUp(StaffMember member, String proof, Mistakes mistakes) {
        return new FactorSetUp(factors.setUp(member.name()), proof, mistakes);
    }

    private Response again() {
        return Answers.seeOther(reader.to("/desk/account/second-factor"));
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
