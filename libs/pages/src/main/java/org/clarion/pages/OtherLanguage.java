package org.clarion.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a post in another language: a link would lose what was typed, so the switch is a form that posts it anew. Only a
 * page whose post does nothing but show may offer it.
 */
@Named("otherLanguage")
@RequestScoped
public class OtherLanguage {

    /** A field that goes along. */
    public record Carried(String name, String value) {}

    private static final String BY_HAND = "lang";

    private @Nullable String path;
    private List<Carried> fields = List.of();

    /**
     * From here on this page can be had in another language.
     *
     * @param where a path of ours that shows the same page when these fields are posted to it, and does nothing else
     */
    public void offer(String where, List<Carried> what) {
        path = where;
        fields = List.copyOf(what);
    }

    public boolean isOffered() {
        return path != null;
    }

    public String getPath() {
        return path == null ? "/" : path;
    }

    public List<Carried> getFields() {
        return fields;
    }

    /** Where the fields are posted to for this language. */
    public String in(String language) {
        return getPath() + "?" + BY_HAND + "=" + language;
    }
}
