package org.clarion.urgentactions.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** The pictures that pages show. In templates: {@code {inject:pictures.of(id)}}, null where there is none. */
@Named("pictures")
@ApplicationScoped
@Transactional
public class SubjectPicturesShown {

    private final SubjectPictures pictures;
    private final Reader reader;

    SubjectPicturesShown(SubjectPictures pictures, Reader reader) {
        this.pictures = pictures;
        this.reader = reader;
    }

    /** The action's own, or the newest of its case: whoever is in danger is the same person in the next sheet. */
    public @Nullable ShownPicture of(UUID action) {
        var around = pictures.aroundCase(action);
        return around.stream()
                .filter(picture -> picture.actionId().equals(action))
                .findFirst()
                .or(() -> around.stream().findFirst())
                .map(this::shown)
                .orElse(null);
    }

    /** Those of these actions that have one of their own. */
    public Map<UUID, ShownPicture> among(Collection<UUID> actions) {
        return pictures.among(actions).stream().collect(Collectors.toMap(SubjectPicture::actionId, this::shown));
    }

    private ShownPicture shown(SubjectPicture picture) {
        return ShownPicture.to(reader.language(), picture);
    }

    Optional<ShownPicture> own(UUID action) {
        return pictures.findByIdOptional(action).map(this::shown);
    }
}
