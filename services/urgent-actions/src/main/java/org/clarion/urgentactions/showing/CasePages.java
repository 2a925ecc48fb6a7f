package org.clarion.urgentactions.showing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.sheets.CaseSheets;
import org.clarion.urgentactions.sheets.Cases;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jboss.resteasy.reactive.RestPath;

/** Addresses that can be said aloud: /106.23 is the sheet that people can act on now, /106.23/2 the second. */
@Path("/")
@Public(maxAge = 5)
public class CasePages {

    private static final int CENTURY = 100;

    private final Cases cases;
    private final Showing showing;
    private final Reader reader;

    CasePages(Cases cases, Showing showing, Reader reader) {
        this.cases = cases;
        this.showing = showing;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "showing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WhichCase(String number, List<ShownAction> sheets) implements TemplateInstance {}

    @GET
    @Path("{counter: [1-9][0-9]{0,3}}.{year: [0-9]{2}}")
    public Response current(@RestPath int counter, @RestPath int year) {
        return leadTo(
                counter,
                year,
                of(counter, year).stream().flatMap(one -> current(one).stream()).toList());
    }

    @GET
    @Path("{counter: [1-9][0-9]{0,3}}.{year: [0-9]{2}}/{series: [1-9][0-9]?}")
    public Response placed(@RestPath int counter, @RestPath int year, @RestPath int series) {
        return leadTo(
                counter,
                year,
                of(counter, year).stream()
                        .flatMap(one -> one.sheets().stream()
                                .filter(sheet -> sheet.draft().series() == series))
                        .map(UrgentAction::id)
                        .toList());
    }

    private Response leadTo(int counter, int year, List<UUID> found) {
        return switch (found.size()) {
            case 0 -> Answers.missing();
            case 1 -> Answers.seeOther(reader.to("/actions/" + found.getFirst()));
            default ->
                Answers.ok(new WhichCase(
                        "%d.%02d".formatted(counter, year),
                        found.stream().flatMap(id -> showing.of(id).stream()).toList()));
        };
    }

    private static Optional<UUID> current(CaseSheets one) {
        return one.live().stream()
                .reduce((older, newer) -> newer)
                .or(one::newest)
                .map(UrgentAction::id);
    }

    // Two figures name the last such year there was; no number comes from the future.
    private List<CaseSheets> of(int counter, int year) {
        int now = Year.now(ZoneOffset.UTC).getValue() + 1;
        int century = now - now % CENTURY;
        return cases.numbered(counter, century + year > now ? century - CENTURY + year : century + year);
    }
}
