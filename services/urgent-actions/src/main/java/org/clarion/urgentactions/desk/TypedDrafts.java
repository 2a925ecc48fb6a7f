package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.clarion.pages.Answers;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.sheets.UrgentAction;

/** The form of a draft with what was typed in it, after something that saves nothing of it. */
@ApplicationScoped
public class TypedDrafts {

    private final DraftViews views;

    TypedDrafts(DraftViews views) {
        this.views = views;
    }

    /**
     * @param fields as they were posted
     * @param done what was done meanwhile, for a word on it
     */
    public Response again(UrgentAction action, MultivaluedMap<String, String> fields, String done) {
        var version = first(fields, "version");
        var opened = new DraftViews.Opened(
                version.matches("\\d{1,18}") ? Long.parseLong(version) : -1,
                Untouched.read(first(fields, "untouched")));
        return Answers.ok(new DeskViews.DraftPage(
                views.asTyped(action, opened, DraftForm.posted(fields), Mistakes.none()), done));
    }

    private static String first(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst();
    }
}
