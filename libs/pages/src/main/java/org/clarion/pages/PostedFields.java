package org.clarion.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jspecify.annotations.Nullable;

/** The fields of the form that was just posted, as often as each came. */
final class PostedFields {

    /**
     * No keyboard types them, databases refuse them, and a paste brings them along. Breaks of lines and pages stay. So do the marks
     * that right-to-left scripts need, but not the two that turn whatever follows them round.
     */
    private static final Pattern UNTYPED = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F\\u202D\\u202E]");

    private final @Nullable FormData form;

    private PostedFields(@Nullable FormData form) {
        this.form = form;
    }

    static PostedFields ofThisRequest() {
        return new PostedFields(CurrentRequestManager.get().getFormData());
    }

    /** Whether there is a form at all, even one without a field. */
    boolean present() {
        return form != null;
    }

    List<PostedField> all() {
        return names().stream()
                .flatMap(name -> form.get(name).stream().map(value -> PostedField.of(name, value)))
                .toList();
    }

    @Nullable
    String first(String name) {
        var value = form == null ? null : form.getFirst(name);
        return value == null || value.isFileItem() ? null : value.getValue();
    }

    /** Drops what nobody typed, as if it had not been pasted. */
    void clean() {
        for (String name : names()) {
            var values = List.copyOf(form.get(name));
            if (values.stream().anyMatch(PostedFields::holdsUntyped)) {
                form.remove(name);
                values.forEach(value -> putBack(name, value));
            }
        }
    }

    private void putBack(String name, FormValue value) {
        form.add(
                name,
                value.isFileItem() ? "" : UNTYPED.matcher(value.getValue()).replaceAll(""));
        if (value.isFileItem()) {
            var values = form.get(name);
            values.removeLast();
            values.addLast(value);
        }
    }

    private static boolean holdsUntyped(FormValue value) {
        return !value.isFileItem() && UNTYPED.matcher(value.getValue()).find();
    }

    private List<String> names() {
        return form == null
                ? List.of()
                : new ArrayList<>(
                        StreamSupport.stream(form.spliterator(), false).toList());
    }
}
