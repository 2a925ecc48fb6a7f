package org.clarion.urgentactions.desk;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a draft's form in their order, each with how far it is. */
final class DraftParts {

    private static final List<String> BEFORE_THE_WORDS = List.of("what", "people", "deadline", "targets", "languages");
    private static final String WORDS = "text-";

    private final DraftForm form;
    private final Collection<String> missing;
    private final Collection<String> lookAt;

    private DraftParts(DraftForm form, Collection<String> missing, Collection<String> lookAt) {
        this.form = form;
        this.missing = missing;
        this.lookAt = lookAt;
    }

    /**
     * @param missing the field of each lack
     * @param lookAt the field of each doubt and each mistake
     */
    static List<DraftPart> of(DraftForm form, Collection<String> missing, Collection<String> lookAt) {
        return new DraftParts(form, missing, lookAt).inOrder();
    }

    private List<DraftPart> inOrder() {
        return Stream.concat(
                        BEFORE_THE_WORDS.stream().map(id -> part(id, null)),
                        form.languages().written().stream().map(language -> part(WORDS + language, language)))
                .toList();
    }

    private DraftPart part(String id, @Nullable String language) {
        return new DraftPart(id, language, count(missing, id), count(lookAt, id), isBegun(id, language));
    }

    private static int count(Collection<String> fields, String part) {
        return (int) fields.stream().filter(field -> partOf(field).equals(part)).count();
    }

    private boolean isBegun(String id, @Nullable String language) {
        if (language != null) {
            return DraftForm.TEXT_PARTS.stream().anyMatch(part -> form.checked(language + "." + part));
        }
        return switch (id) {
            case "people" -> form.checked("subjects");
            case "targets" -> !form.targets().isEmpty();
            default -> true;
        };
    }

    /** The part of the form that a field stands in. */
    static String partOf(String field) {
        var path = field.split("\\.");
        return switch (path.length) {
            case 2 -> path[1].equals(DraftFieldNames.SUBJECTS) ? "people" : WORDS + path[0];
            case 3, 4 -> "targets";
            default ->
                switch (field) {
                    case "subjects" -> "people";
                    case "actUntil", "zone" -> "deadline";
                    case "targets" -> "targets";
                    case "preferredLanguages", "ownLanguageOk", "originalLanguage", "languages", "newLanguage" ->
                        "languages";
                    default -> "what";
                };
        };
    }
}
