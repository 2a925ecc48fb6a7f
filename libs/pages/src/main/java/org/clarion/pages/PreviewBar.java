package org.clarion.pages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a preview: what it is, who sees it, its other views, its languages, the way back.
 *
 * @param words in the language of whoever looks, which may be another than the one they look at
 * @param language of those words
 * @param state what is looked at
 * @param said of it, in that same language
 * @param view "page", "mail", "letter" or "sheet"
 * @param in the language it is shown in
 * @param languages it can be shown in
 * @param sealed what the other services show, as a browser carries it there
 * @param back the page of the preview; null where nothing is kept of what is shown
 * @param missing names of parts in whose place a mark stands
 */
public record PreviewBar(
        PreviewWords words,
        String language,
        PreviewState state,
        PreviewSentences said,
        String view,
        String in,
        List<Choice> languages,
        String sealed,
        @Nullable String back,
        List<String> missing) {

    /** Where a preview is opened whose sheet the browser carries. */
    public static final String OF_PAGE = "/actions/preview";

    public static final String OF_SHEET = "/actions/preview/sheet";
    public static final String OF_MAIL = "/me/preview";
    public static final String OF_LETTER = "/letters/preview";

    private static final String AT_THE_DESK = "/desk/";
    private static final String PREVIEW = "/preview";

    /**
     * The same where its words may be read in more languages than our pages speak.
     *
     * @param more the languages that come to those of the pages
     * @param shown the one the words are shown in; empty where it is that of the page
     */
    public PreviewBar withTexts(List<Choice> more, String shown) {
        var all = Stream.concat(languages.stream(), more.stream()).toList();
        var now = shown.isEmpty() ? in : shown;
        return new PreviewBar(words, language, state, said, view, now, all, sealed, back, missing);
    }

    /** The form of what is shown, for whoever looks at a preview at the desk; nothing for others. */
    public String draft() {
        return back != null && back.startsWith(AT_THE_DESK) && back.endsWith(PREVIEW)
                ? back.substring(0, back.length() - PREVIEW.length())
                : "";
    }

    /** Whether this view of it makes sense. */
    public boolean offers(String wanted) {
        return state.views().contains(wanted);
    }

    /** Whether it has any view beside this one. */
    public boolean hasOthers() {
        return state.views().size() > 1;
    }

    /** The same view where the browser carries it: for the forms that show it in another language. */
    public String here() {
        return switch (view) {
            case "mail" -> OF_MAIL;
            case "letter" -> OF_LETTER;
            case "sheet" -> OF_SHEET;
            default -> OF_PAGE;
        };
    }

    /** Whether the parts the browser need not carry can be had by a link. */
    public boolean isKept() {
        return back != null;
    }

    /** The same view by a link, where there is one. */
    public boolean isLinked() {
        return isKept() && (view.equals("page") || view.equals("sheet"));
    }

    /** The page, or the sheet to print, by a link. */
    public String link(String wanted, String language) {
        return back + (wanted.equals("sheet") ? "/sheet" : "") + "?in=" + language;
    }

    public String missingInWords() {
        return String.join(", ", missing);
    }
}
