package org.clarion.urgentactions.finding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Public;
import org.clarion.pages.Reader;

/** Everybody's search over what is published: actions, documents and asks. */
@Path("search")
@Public(maxAge = 5)
public class PublicSearchPages {

    private static final String KIND = "kind";
    private static final int LINES = 20;

    private final ListShape<PublicMatch> shape =
            ListShape.<PublicMatch>of(LINES).filter(KIND, match -> value(match.kind()));

    private final PublicMatches matches;
    private final ListRequests asked;
    private final Reader reader;

    PublicSearchPages(PublicMatches matches, ListRequests asked, Reader reader) {
        this.matches = matches;
        this.asked = asked;
        this.reader = reader;
    }

    @CheckedTemplate(basePath = "finding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicSearch(String typed, ListPage<PublicMatch> list, List<Choice> kinds, long all)
            implements TemplateInstance {}

    @GET
    public Response search() {
        var request = asked.only();
        var typed = request.search();
        if (typed.isEmpty()) {
            return Answers.ok(new PublicSearch("", shape.page(List.of(), request), List.of(), 0));
        }
        var sought = SoughtText.of(typed, reader.countries());
        var many = matches.howMany(sought, reader.language());
        var all = many.values().stream().mapToLong(Long::longValue).sum();
        var only = Arrays.stream(PublicKind.values())
                .filter(kind -> value(kind).equals(request.filter(KIND)))
                .findFirst();
        var page = shape.page(
                only.map(kind -> many.getOrDefault(kind, 0L)).orElse(all),
                request,
                (skipped, most) -> matches.some(
                        sought, reader.language(), only.map(PublicKind::name).orElse(""), skipped, most));
        var kinds = many.entrySet().stream()
                .map(one -> new Choice(value(one.getKey()), words().kinds(one.getKey(), one.getValue())))
                .toList();
        return Answers.ok(new PublicSearch(typed, page, kinds, all));
    }

    private static String value(PublicKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private SearchWords words() {
        return reader.words(SearchWords.class);
    }
}
