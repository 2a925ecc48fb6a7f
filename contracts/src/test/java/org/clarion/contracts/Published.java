package org.clarion.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The files of the published language, and the records that stand for them. */
final class Published {

    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final List<Class<?>> FAMILIES = List.of(
            UrgentActionEvent.class,
            SupporterEvent.class,
            AudienceEvent.class,
            ActEvent.class,
            ErasureEvent.class,
            LetterEvent.class,
            LedgerEvent.class,
            TotalsLetterEvent.class,
            ReportEvent.class,
            MilestoneEvent.class,
            TotalsEvent.class,
            FiguresEvent.class,
            MailingEvent.class,
            StaffSessionEvent.class,
            DirectoryEvent.class,
            AskEvent.class,
            DocumentEvent.class,
            StatementEvent.class,
            StaffEvent.class,
            VitalsEvent.class);

    private Published() {}

    static Stream<Class<?>> kinds() {
        return FAMILIES.stream()
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .filter(Event.class::isAssignableFrom)
                .filter(kind -> kind.isAnnotationPresent(EventType.class));
    }

    static String nameOf(Class<?> kind) {
        return kind.getAnnotation(EventType.class).value();
    }

    static JsonNode example(String name) {
        return read("/contracts/" + name + ".example.json");
    }

    static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schemaText(name));
    }

    static JsonNode schemaText(String name) {
        return read("/contracts/" + name + ".schema.json");
    }

    static JsonNode read(String resource) {
        try (var file = Published.class.getResourceAsStream(resource)) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
