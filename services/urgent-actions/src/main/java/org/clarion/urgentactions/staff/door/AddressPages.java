package org.clarion.urgentactions.staff.door;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.clarion.pages.Answers;
import org.clarion.pages.PrivateLinks;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.staff.account.AddressChanging;
import org.clarion.urgentactions.staff.links.AccountLink;
import org.clarion.urgentactions.staff.links.AccountLinks;
import org.jboss.resteasy.reactive.RestPath;

/** What the mail to a new address leads to: a page, whose button confirms it. */
@Path("desk/login/address/{token}")
@PermitAll
public class AddressPages {

    private final AccountLinks accountLinks;
    private final AddressChanging changing;
    private final PrivateLinks links;
    private final Reader reader;

    AddressPages(AccountLinks accountLinks, AddressChanging changing, PrivateLinks links, Reader reader) {
        this.accountLinks = accountLinks;
        this.changing = changing;
        this.links = links;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmAddress(String name, String email, String path) implements TemplateInstance {}

    @GET
    public Response show(@RestPath String token) {
        var read = links.read(token);
        if (read.isEmpty()) {
            return Answers.damagedLink();
        }
        return read.flatMap(id -> accountLinks.open(AccountLink.Kind.NEW_ADDRESS, id))
                .map(link -> Answers.ok(new ConfirmAddress(
                        link.member(), link.email(), reader.to("/desk/login/address/" + links.token(read.get())))))
                .orElseGet(Answers::gone);
    }

    @POST
    public Response confirm(@RestPath String token) {
        return links.read(token)
                .flatMap(changing::confirm)
                .map(member -> Answers.seeOther(reader.to("/desk/account?done=address")))
                .orElseGet(Answers::gone);
    }
}
