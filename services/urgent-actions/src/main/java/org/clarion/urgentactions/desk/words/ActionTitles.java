package org.clarion.urgentactions.desk.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import org.clarion.contracts.SheetKind;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.UrgentAction;

/** What actions are called: by their title in the reader's language where the sheet has it. In templates: {@code {inject:titles.of(action)}}. */
@Named("titles")
@ApplicationScoped
public class ActionTitles {

    private final Reader reader;

    ActionTitles(Reader reader) {
        this.reader = reader;
    }

    public String of(UrgentAction action) {
        var title = action.draft().in(language(action)).title();
        return title.isBlank() ? reader.words(FieldWords.class).untitled() : title;
    }

    /** The language of {@link #of}: the reader's where there is no title at all. */
    public String language(UrgentAction action) {
        var draft = action.draft();
        return isTitled(draft, reader.language()) || !isTitled(draft, draft.originalLanguage())
                ? reader.language()
                : draft.originalLanguage();
    }

    /** "Second UA 106.23", "Second UA 106.23 (correction)", or nothing while there is no number. */
    public String number(UrgentAction action) {
        var draft = action.draft();
        if (draft.number().isEmpty()) {
            return "";
        }
        var words = reader.words(FieldWords.class);
        var placed = words.series(draft.series()) + " " + draft.number();
        return draft.kind() == SheetKind.UPDATE
                ? placed
                : placed + " (" + words.kind(draft.kind()).toLowerCase(Locale.of(reader.language())) + ")";
    }

    /** "Second UA 106.23: Teacher held without charge". */
    public String inFull(UrgentAction action) {
        var number = number(action);
        return number.isEmpty() ? of(action) : number + ": " + of(action);
    }

    private static boolean isTitled(Draft draft, String language) {
        return draft.texts().containsKey(language)
                && !draft.texts().get(language).title().isBlank();
    }
}
