package org.clarion.letters.stating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.setting.Paper;
import org.clarion.setting.Typesetter;
import org.jboss.resteasy.reactive.RestPath;

/** A letter of totals that was signed: to read again, and to print. */
@Path("/desk/letters/totals/kept/{letterId}")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class TotalsLetterPages {

    /** As it reads. */
    @CheckedTemplate(basePath = "stating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeptTotalsLetter(TotalsSheet letter, UUID actionId, UUID letterId) implements TemplateInstance {}

    /** The page that becomes the PDF. */
    @CheckedTemplate(basePath = "stating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TotalsOnPaper(TotalsSheet letter) implements TemplateInstance {}

    private final TotalsLetters letters;
    private final KeptTotals kept;
    private final Typesetter typesetter;
    private final Reader reader;

    TotalsLetterPages(TotalsLetters letters, KeptTotals kept, Typesetter typesetter, Reader reader) {
        this.letters = letters;
        this.kept = kept;
        this.typesetter = typesetter;
        this.reader = reader;
    }

    @GET
    public Response read(@RestPath UUID letterId) {
        return letters.findByIdOptional(letterId)
                .flatMap(letter -> kept.sheet(letter)
                        .map(sheet -> Answers.ok(new KeptTotalsLetter(sheet, letter.actionId(), letterId))))
                .orElseGet(Answers::missing);
    }

    /** On paper, to be signed by hand. */
    @GET
    @Path("pdf")
    public Response pdf(@RestPath UUID letterId) {
        var paper = Paper.in(Locale.forLanguageTag(reader.form()).getCountry());
        return letters.findByIdOptional(letterId)
                .flatMap(kept::sheet)
                .map(sheet -> typesetter.set(new TotalsOnPaper(sheet).render(), paper))
                .map(printed -> Response.ok(printed.pdf(), "application/pdf")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"totals-" + letterId + ".pdf\"")
                        .build())
                .orElseGet(Answers::missing);
    }
}
