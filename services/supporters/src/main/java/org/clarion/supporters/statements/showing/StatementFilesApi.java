package org.clarion.supporters.statements.showing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.pages.Answers;
import org.clarion.pages.Public;
import org.clarion.spreadsheets.SafeCell;
import org.clarion.supporters.files.FiguresFile;
import org.clarion.supporters.statements.ListedSignatory;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A statement for programs: its listed organisations as a table, and how many have signed. */
@Path("/statements" + StatementPages.ONE)
@Public(maxAge = 5)
public class StatementFilesApi {

    private final StatementPortraits portraits;

    StatementFilesApi(StatementPortraits portraits) {
        this.portraits = portraits;
    }

    /** Nobody who is not listed is in it, and no person. */
    @GET
    @Path("/organisations.csv")
    public Response table(@RestPath UUID id, @RestQuery @DefaultValue("") String by) {
        return portraits
                .of(id, by, "")
                .map(portrait -> FiguresFile.named("organisations.csv")
                        .line("organisation", "acronym", "country", "withdrew_on")
                        .lines(StatementPortraits.inOrder(portrait), StatementFilesApi::cells)
                        .answer())
                .orElseGet(Answers::missing);
    }

    private static List<Object> cells(ListedSignatory one) {
        var withdrawn = one.withdrawnAt();
        return Stream.of(
                        one.name(),
                        one.acronym(),
                        one.country(),
                        withdrawn == null ? "" : withdrawn.toString().substring(0, 10))
                .<Object>map(SafeCell::of)
                .toList();
    }

    /** Scripts of any site may read it: it holds what everybody may know, and nobody is recognised by asking. */
    @GET
    @Path("/counts.json")
    public Response counts(@RestPath UUID id) {
        return portraits
                .of(id, "", "")
                .map(portrait -> Response.ok(node(portrait), MediaType.APPLICATION_JSON_TYPE))
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    private static ObjectNode node(StatementPortrait portrait) {
        var counts = portrait.counts();
        return JsonNodeFactory.instance
                .objectNode()
                .put("statement", portrait.read().id().toString())
                .put("textVersion", portrait.read().statement().textVersion())
                .put("open", portrait.read().open())
                .put("organisations", counts.organisations())
                .put("unlisted", counts.unlisted())
                .put("persons", counts.persons())
                .put("askedAgain", counts.askedAgain());
    }
}
