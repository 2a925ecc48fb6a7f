package org.clarion.supporters.statements.showing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Reader;
import org.clarion.setting.Paper;
import org.clarion.setting.Typesetter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A statement with its signatures on paper: tagged PDF. Nobody who is not listed is in it, and no person who is not shown. */
@Path("/statements" + StatementPages.ONE + "/statement.pdf")
public class StatementPrintApi {

    private final StatementPortraits portraits;
    private final Typesetter typesetter;
    private final Reader reader;
    private final Clock clock;

    StatementPrintApi(StatementPortraits portraits, Typesetter typesetter, Reader reader, Clock clock) {
        this.portraits = portraits;
        this.typesetter = typesetter;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    public Response pdf(
            @RestPath UUID id,
            @RestQuery @DefaultValue("") String by,
            @RestQuery("text") @DefaultValue("") String language) {
        return portraits
                .of(id, by, language)
                .filter(portrait -> !portrait.read().isWithdrawn())
                .map(portrait -> Response.ok(
                                typesetter.set(page(portrait), Paper.A4).pdf(), "application/pdf")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"statement.pdf\"")
                        .build())
                .orElseGet(Answers::missing);
    }

    private String page(StatementPortrait portrait) {
        var day = reader.date(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return Templates.onPaper(portrait, portraits.everybodyShown(portrait.read()), day)
                .setLocale(reader.locale())
                .render();
    }

    @CheckedTemplate(basePath = "statements", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        static native TemplateInstance onPaper(StatementPortrait portrait, List<String> persons, String day);

        private Templates() {}
    }
}
