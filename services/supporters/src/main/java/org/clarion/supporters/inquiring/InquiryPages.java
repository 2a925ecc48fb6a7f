package org.clarion.supporters.inquiring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clarion.access.Roles;
import org.clarion.mail.Address;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** The desk's page on which one person is looked up. The address is posted: it stands in no URL and no log. */
@Path("/desk/supporters/person")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class InquiryPages {

    private final Inquiring inquiring;
    private final Reader reader;

    InquiryPages(Inquiring inquiring, Reader reader) {
        this.inquiring = inquiring;
        this.reader = reader;
    }

    @GET
    public Response form() {
        return Answers.ok(Templates.form("", "", reasons(), Mistakes.none()));
    }

    @POST
    public Response lookUp(@FormParam("address") @Nullable String typed, @FormParam("reason") @Nullable String why) {
        var words = reader.words(InquiryWords.class);
        var mistakes = Mistakes.none();
        var address = Address.parse(typed);
        var reason = Arrays.stream(InquiryReason.values())
                .filter(one -> one.name().equals(why))
                .findFirst();
        if (address.isEmpty()) {
            mistakes.add("address", words.addressMistake());
        }
        if (reason.isEmpty()) {
            mistakes.add("reason", words.reasonMistake());
        }
        return address.isEmpty() || reason.isEmpty()
                ? Answers.mistaken(Templates.form(given(typed), given(why), reasons(), mistakes))
                : Answers.ok(found(inquiring.lookUp(address.get(), reason.get(), reader.language())));
    }

    private static TemplateInstance found(Optional<Inquired> person) {
        return person.map(Templates::person).orElseGet(Templates::nobody);
    }

    private List<Choice> reasons() {
        var words = reader.words(InquiryWords.class);
        return Arrays.stream(InquiryReason.values())
                .map(one -> new Choice(one.name(), words.because(one)))
                .toList();
    }

    private static String given(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    @CheckedTemplate(basePath = "inquiring")
    static final class Templates {
        static native TemplateInstance form(String address, String reason, List<Choice> reasons, Mistakes mistakes);

        static native TemplateInstance person(Inquired one);

        static native TemplateInstance nobody();

        private Templates() {}
    }
}
