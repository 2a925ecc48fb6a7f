package org.clarion.pages;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A form of ours that came and has to wait for something: the page in between carries its fields along unseen, and sends them
 * once more. Files stay behind; a browser lets no page fill them in.
 *
 * @param path where it was sent to
 */
public record HeldForm(String path, List<HeldField> fields) {

    private static final Set<String> OUR_OWN = Set.of(FormGuard.TOKEN, FormGuard.HONEYPOT);

    /** What stood in a field. */
    public record HeldField(String name, String value) {

        /** It may be a password. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** The one that was just posted, without its token: the page that holds it writes that anew. */
    public static HeldForm posted(HttpServerRequest request) {
        var fields = PostedFields.ofThisRequest().all().stream()
                .filter(field -> field.kind() != PostedField.Kind.FILE)
                .map(field -> new HeldField(field.name(), field.value()))
                .filter(field -> !OUR_OWN.contains(field.name()))
                .toList();
        // Two slashes would begin the name of another house.
        return new HeldForm(request.uri().replaceFirst("^[/\\\\]+", "/"), fields);
    }

    public Optional<String> first(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(HeldField::value)
                .findFirst();
    }

    public HeldForm without(Set<String> names) {
        Predicate<HeldField> named = field -> names.contains(field.name());
        return new HeldForm(path, fields.stream().filter(named.negate()).toList());
    }
}
