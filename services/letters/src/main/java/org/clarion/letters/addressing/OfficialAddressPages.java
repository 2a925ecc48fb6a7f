package org.clarion.letters.addressing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import org.clarion.access.Roles;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.appeals.Appeals;
import org.clarion.mail.Address;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** An official's address that fails: mended, and letters go again; or writers are told of other ways. */
@Path("/desk/letters/addresses/{actionId}/{targetId}")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class OfficialAddressPages {

    /** The address as it is known, what failed there, and what can be done. */
    @CheckedTemplate(basePath = "addressing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OfficialAddress(
            Appeal appeal,
            Target official,
            FailedLetters failed,
            String typed,
            String tellAfter,
            Mistakes mistakes,
            String done,
            int many)
            implements TemplateInstance {}

    private final Appeals appeals;
    private final SendingAgain sending;
    private final DigestSwitch digests;
    private final FailedAddresses addresses;
    private final Reader reader;

    OfficialAddressPages(
            Appeals appeals, SendingAgain sending, DigestSwitch digests, FailedAddresses addresses, Reader reader) {
        this.appeals = appeals;
        this.sending = sending;
        this.digests = digests;
        this.addresses = addresses;
        this.reader = reader;
    }

    @GET
    public Response show(
            @RestPath UUID actionId,
            @RestPath UUID targetId,
            @RestQuery @DefaultValue("") String done,
            @RestQuery @DefaultValue("0") int many) {
        return of(
                actionId,
                targetId,
                (appeal, official) -> Answers.ok(page(appeal, official, "", Mistakes.none(), done, many)));
    }

    @POST
    @Path("mend")
    public Response mend(@RestPath UUID actionId, @RestPath UUID targetId, @RestForm @Nullable String address) {
        return of(actionId, targetId, (appeal, official) -> mend(appeal, official, address == null ? "" : address));
    }

    @POST
    @Path("tell")
    public Response tell(@RestPath UUID actionId, @RestPath UUID targetId) {
        return of(
                actionId,
                targetId,
                (appeal, official) -> done(appeal, official, "told", sending.tellWriters(actionId, targetId)));
    }

    /** From now on letters there leave as one mail a day, or one by one again. */
    @POST
    @Path("digest")
    public Response digest(
            @RestPath UUID actionId,
            @RestPath UUID targetId,
            @RestForm @Nullable String on,
            @RestForm @Nullable String pack) {
        return of(actionId, targetId, (appeal, official) -> {
            var mailbox = addresses.of(appeal, official).mailbox();
            if (mailbox == null) {
                return Answers.missing();
            }
            return "yes".equals(on)
                    ? done(appeal, official, "digest", digests.on(actionId, targetId, mailbox, "yes".equals(pack)))
                    : done(appeal, official, "singly", digests.off(actionId, targetId, mailbox));
        });
    }

    private Response mend(Appeal appeal, Target official, String typed) {
        var read = Address.parse(typed).map(Address::inSmallLetters);
        var failed = addresses.of(appeal, official).failedAt();
        var mistakes = Mistakes.none();
        if (read.isEmpty()) {
            mistakes.add("address", words().noMailbox());
        } else if (read.equals(failed)) {
            mistakes.add("address", words().sameAsFailed(read.get()));
        }
        if (mistakes.any()) {
            return Answers.mistaken(page(appeal, official, typed, mistakes, "", 0));
        }
        return done(appeal, official, "mended", sending.mend(appeal.id(), official, read.orElseThrow()));
    }

    private OfficialAddress page(
            Appeal appeal, Target official, String typed, Mistakes mistakes, String done, int many) {
        return new OfficialAddress(
                appeal,
                official,
                addresses.of(appeal, official),
                typed,
                reader.number(addresses.tellAfter().toDays()),
                mistakes,
                done,
                many);
    }

    private Response of(UUID actionId, UUID targetId, BiFunction<Appeal, Target, Response> page) {
        return appeals.of(actionId)
                .flatMap(appeal -> appeal.target(targetId)
                        .map(target -> target.in(appeal.languageFor(reader.language())))
                        .map(target -> page.apply(appeal, target)))
                .orElseGet(Answers::missing);
    }

    private Response done(Appeal appeal, Target official, String what, int many) {
        return Answers.seeOther(reader.to("/desk/letters/addresses/" + appeal.id() + "/" + official.targetId()
                + "?done=" + what + "&many=" + many));
    }

    private AddressWords words() {
        return reader.words(AddressWords.class);
    }
}
