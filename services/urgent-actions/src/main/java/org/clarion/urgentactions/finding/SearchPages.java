package org.clarion.urgentactions.finding;

import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clarion.access.Roles;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.finding.DirectoryMatches.DirectoryMatch;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** The search over everything at the desk. */
@Path("/")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
public class SearchPages {

    private static final String STAGE = "stage";
    private static final int LINES = 20;

    private final ListShape<FoundAction> shape = ListShape.<FoundAction>of(LINES)
            .filter(STAGE, found -> found.action().stage().name().toLowerCase(Locale.ROOT));

    private final WordMatches matches;
    private final DirectoryMatches directories;
    private final Actions actions;
    private final ListRequests asked;
    private final Reader reader;

    SearchPages(WordMatches matches, DirectoryMatches directories, Actions actions, ListRequests asked, Reader reader) {
        this.matches = matches;
        this.directories = directories;
        this.actions = actions;
        this.asked = asked;
        this.reader = reader;
    }

    /** An action that was found, and how. */
    public record FoundAction(UrgentAction action, String language, MarkedText title, MarkedText piece) {}

    @CheckedTemplate(basePath = "finding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Search(
            String typed, ListPage<FoundAction> list, List<Choice> stages, long all, List<DirectoryMatch> directories)
            implements TemplateInstance {}

    @GET
    @Path("desk/search")
    public Response search() {
        var request = asked.only();
        var typed = request.search();
        if (typed.isEmpty()) {
            return Answers.ok(new Search("", shape.page(List.of(), request), List.of(), 0, List.of()));
        }
        var sought = SoughtText.of(typed, reader.countries());
        var many = matches.howMany(sought, reader.language());
        var all = many.values().stream().mapToLong(Long::longValue).sum();
        var stage = Arrays.stream(Stage.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(request.filter(STAGE)))
                .findFirst();
        var page = shape.page(
                stage.map(one -> many.getOrDefault(one, 0L)).orElse(all),
                request,
                (skipped, most) -> found(sought, stage.map(Stage::name).orElse(""), skipped, most));
        var stages = Arrays.stream(Stage.values())
                .filter(many::containsKey)
                .map(one -> new Choice(one.name().toLowerCase(Locale.ROOT), words().stage(one, many.get(one))))
                .toList();
        return Answers.ok(new Search(typed, page, stages, all, directories.of(typed)));
    }

    private List<FoundAction> found(SoughtText sought, String stage, int skipped, int most) {
        var found = matches.some(sought, reader.language(), stage, skipped, most);
        var ids = found.stream().map(WordMatch::actionId).collect(Collectors.toCollection(HashSet::new));
        var known = actions.among(ids).stream().collect(toMap(UrgentAction::id, Function.identity()));
        return found.stream()
                .filter(match -> known.containsKey(match.actionId()))
                .map(match ->
                        new FoundAction(known.get(match.actionId()), match.language(), match.title(), match.piece()))
                .toList();
    }

    private SearchWords words() {
        return reader.words(SearchWords.class);
    }
}
