package org.clarion.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Makes a column of an entity unreadable in the database: {@code @Convert(converter = PersonalText.class)}, type bytea. */
@Converter
@ApplicationScoped
public class PersonalText implements AttributeConverter<@Nullable String, byte @Nullable []> {

    private final Seal seal;

    PersonalText(Seal seal) {
        this.seal = seal;
    }

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : seal.close(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(byte @Nullable [] closed) {
        return closed == null ? null : seal.open(closed);
    }
}
