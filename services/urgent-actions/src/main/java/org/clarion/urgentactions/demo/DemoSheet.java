package org.clarion.urgentactions.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.contracts.OutcomeKind;
import org.clarion.urgentactions.desk.DraftForm;
import org.clarion.urgentactions.desk.DraftReading;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.Outcome;

/**
 * A sheet of the demo: real facts in our own words, kept as the fields that the desk's form has. Every address, number
 * and handle in them is reserved for examples, because somebody will try the buttons, and no official should hear of it.
 */
enum DemoSheet {
    FIRST("first-106-23", "10623c1a-0000-4000-8000-000000001581"),
    /** The one that is there alone where the demo is not a living house. */
    SECOND("second-106-23", "10623c1a-0000-4000-8000-000000001582"),
    LAST_HOURS("last-hours", "41180000-0000-4000-8000-000000000082"),
    WON("won", "07210000-0000-4000-8000-000000000005"),
    NEW_TODAY("new-today", "52230000-0000-4000-8000-000000000023"),
    DRAFT("draft", "ec000000-0000-4000-8000-000000000001");

    private static final List<String> LANGUAGES = List.of("en", "es");

    private final String file;
    private final UUID id;

    DemoSheet(String file, String id) {
        this.file = file;
        this.id = UUID.fromString(id);
    }

    /** Always the same, so that two instances starting together make one action, and a second start makes none. */
    UUID id() {
        return id;
    }

    Draft actUntil(LocalDate lastDay) {
        var typed = fields();
        typed.setProperty("actUntil", lastDay.toString());
        var faults = new ArrayList<Lack>();
        var draft = DraftReading.read(DraftForm.posted(posted(typed)), Draft.empty(), faults);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the demo's sheet " + file + " has mistakes");
        }
        return draft;
    }

    /** How it turned out; for those that ended. */
    Outcome outcome() {
        return Outcome.of(OutcomeKind.valueOf(fields().getProperty("outcomeKind")), outcomes());
    }

    /** What happened in the end, by language; empty for those that go on. */
    Map<String, String> outcomes() {
        var fields = fields();
        return LANGUAGES.stream()
                .filter(language -> fields.containsKey(language + ".outcome"))
                .collect(Collectors.toMap(language -> language, language -> fields.getProperty(language + ".outcome")));
    }

    private static Map<String, List<String>> posted(Properties typed) {
        return typed.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, name -> List.of(typed.getProperty(name))));
    }

    private Properties fields() {
        try (var stream = DemoSheet.class.getResourceAsStream("/demo/" + file + ".properties")) {
            var fields = new Properties();
            fields.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
            return fields;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
