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
import java.time.ZoneId;
import org.clarion.access.Roles;
import org.clarion.mail.Address;
import org.clarion.mail.PastedAddress;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.typed.OurLanguages;
import org.clarion.urgentactions.staff.AccountLimits;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffProfile;
import org.clarion.urgentactions.staff.factor.SecondFactors;
import org.clarion.urgentactions.staff.sessions.StaffSessions;
import org.clarion.urgentactions.staff.signon.BuiltInDirectory;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** One's own account: what one is called, in which language and zone one reads, and the ways to everything else of it. */
@Path("desk/account")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class AccountPages {

    private final OwnAccount own;
    private final OwnPassword ownPassword;
    private final AddressChanging addresses;
    private final SecondFactors factors;
    private final StaffSessions sessions;
    private final Reader reader;

    AccountPages(
            OwnAccount own,
            OwnPassword ownPassword,
            AddressChanging addresses,
            SecondFactors factors,
            StaffSessions sessions,
            Reader reader) {
        this.own = own;
        this.ownPassword = ownPassword;
        this.addresses = addresses;
        this.factors = factors;
        this.sessions = sessions;
        this.reader = reader;
    }

    /** What stands in the form. */
    public record TypedAccount(String fullName, String language, String zone) {

        static TypedAccount of(StaffMember member) {
            var profile = member.profile();
            var called = profile.shownName().equals(profile.name()) ? "" : profile.shownName();
            return new TypedAccount(called, profile.language(), profile.zone().getId());
        }
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountPage(
            StaffProfile profile, TypedAccount typed, boolean factor, int sessions, String done, Mistakes mistakes)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountAddress(StaffProfile profile, String email, boolean sent, Mistakes mistakes)
            implements TemplateInstance {}

    @GET
    public Response show(@RestQuery @DefaultValue("") String done) {
        return own.mine()
                .map(member -> Answers.ok(page(member, TypedAccount.of(member), done, Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    @POST
    public Response change(
            @RestForm @DefaultValue("") String fullName,
            @RestForm @DefaultValue("") String language,
            @RestForm @DefaultValue("") String zone) {
        var member = own.mine().orElse(null);
        if (member == null) {
            return Answers.missing();
        }
        var mistakes = mistakes(fullName, language, zone);
        if (mistakes.any()) {
            return Answers.mistaken(page(member, new TypedAccount(fullName, language, zone), "", mistakes));
        }
        own.isCalled(fullName.isBlank() ? null : fullName.strip(), language, ZoneId.of(zone));
        return Answers.seeOther(reader.to("/desk/account?done=saved"));
    }

    @GET
    @BuiltInDirectory
    @Path("address")
    public Response address() {
        return ownPassword
                .mine()
                .map(member -> Answers.ok(new AccountAddress(member.profile(), "", false, Mistakes.none())))
                .orElseGet(Answers::missing);
    }

    /** Asks the new address by mail; until its button is pressed, the old one stays. */
    @POST
    @BuiltInDirectory
    @Path("address")
    public Response address(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @Context HttpServerRequest request) {
        var member = ownPassword.mine().orElse(null);
        if (member == null) {
            return Answers.missing();
        }
        var mistakes = Mistakes.none();
        var address = PastedAddress.read(email).address();
        if (address.isEmpty()) {
            mistakes.add("email", words().addressWrong());
        } else if (!ownPassword.is(member, password, request)) {
            mistakes.add("password", words().passwordWrong());
        } else if (!addresses.ask(member, address.get().value())) {
            mistakes.add("email", words().addressTooOften());
        }
        var page = new AccountAddress(
                member.profile(), address.map(Address::value).orElseGet(email::strip), !mistakes.any(), mistakes);
        return mistakes.any() ? Answers.mistaken(page) : Answers.ok(page);
    }

    private AccountPage page(StaffMember member, TypedAccount typed, String done, Mistakes mistakes) {
        return new AccountPage(
                member.profile(),
                typed,
                factors.isOn(member.name()),
                sessions.open(member.name()).size(),
                done,
                mistakes);
    }

    private Mistakes mistakes(String fullName, String language, String zone) {
        var mistakes = Mistakes.none();
        if (fullName.length() > AccountLimits.LONGEST_FULL_NAME) {
            mistakes.add("fullName", words().nameTooLong());
        }
        if (!OurLanguages.deskHas(language)) {
            mistakes.add("language", words().languageMissing());
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            mistakes.add("zone", words().zoneMissing());
        }
        return mistakes;
    }

    private AccountWords words() {
        return reader.words(AccountWords.class);
    }
}
