package org.clarion.urgentactions.deadlines;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.jboss.resteasy.reactive.RestQuery;

/** The board: which deadlines come, in whose hands, and what to do about them. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class BoardPages {

    private final DeadlineBoard board;
    private final Reader reader;

    BoardPages(DeadlineBoard board, Reader reader) {
        this.board = board;
        this.reader = reader;
    }

    @GET
    @Path("desk/deadlines")
    public Response show(@RestQuery @DefaultValue("") String done) {
        return Answers.ok(new BoardTemplates.Board(board.shown(), whose(), done));
    }

    private List<Choice> whose() {
        var words = reader.words(BoardWords.class);
        return Stream.of("mine", "others", "nobody")
                .map(whose -> new Choice(whose, words.whose(whose)))
                .toList();
    }
}
