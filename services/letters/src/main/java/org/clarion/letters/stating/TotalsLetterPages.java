package org.clarion.letters.stating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.jboss.resteasy.reactive.RestPath;

/** A letter of totals that was signed: to read again, and to print. */
@Path("/desk/letters/totals/kept/{letterId}")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class TotalsLetterPages {

    /** As it reads. */
    @CheckedTemplate(basePath = "stating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeptTotalsLetter(TotalsSheet letter, UUID actionId, UUID letterId) implements TemplateInstance {}

    private final TotalsLetters letters;
    private final KeptTotals kept;

    TotalsLetterPages(TotalsLetters letters, KeptTotals kept) {
        this.letters = letters;
        this.kept = kept;
    }

    @GET
    public Response read(@RestPath UUID letterId) {
        return letters.findByIdOptional(letterId)
                .flatMap(letter -> kept.sheet(letter)
                        .map(sheet -> Answers.ok(new KeptTotalsLetter(sheet, letter.actionId(), letterId))))
                .orElseGet(Answers::missing);
    }
}
