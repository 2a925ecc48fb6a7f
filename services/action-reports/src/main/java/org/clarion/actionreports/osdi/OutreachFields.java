package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.admission.Sections;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.Channel;
import org.clarion.osdi.OsdiComplaint;
import org.jspecify.annotations.Nullable;

/** The fields that say what was done. What cannot be read is complained of, and stands for nothing. */
record OutreachFields(JsonNode json, Sections sections, List<OsdiComplaint> complaints) {

    private static final int LONGEST_SECTION = 80;

    ReportedAct deed(@Nullable UUID target, @Nullable String country, Instant now) {
        return new ReportedAct(target, channel(), quantity(), actedOn(now), country, section(), people(), replied());
    }

    private Channel channel() {
        var type = json.path("type");
        return OsdiType.channel(type.asText("")).orElseGet(() -> {
            complain("type", "Says how it was done.", "One of: " + OsdiType.allWords());
            return Channel.SOCIAL;
        });
    }

    private int quantity() {
        var quantity = json.path("ua:quantity");
        if (!quantity.isMissingNode() && !quantity.canConvertToInt() || quantity.isFloatingPointNumber()) {
            complain("ua:quantity", "How many letters, mails or calls, as a whole number.", "1 when it is missing");
        }
        return quantity.asInt(1);
    }

    private @Nullable String section() {
        var section = json.path("ua:section");
        var name = section.isNull() ? null : sections.named(section.asText(""));
        if (name != null && (name.length() > LONGEST_SECTION || !section.isTextual())) {
            complain("ua:section", "The section of the movement somebody belongs to.", "At most 80 characters.");
        }
        return name;
    }

    private int people() {
        var people = json.path("ua:people");
        if (people.isMissingNode() || people.isNull()) {
            return 1;
        }
        if (!people.canConvertToInt() || people.isFloatingPointNumber() || people.asInt() < 1) {
            complain("ua:people", "How many did it together, as a whole number from 1.", "1 when it is missing");
            return 1;
        }
        return people.asInt();
    }

    private boolean replied() {
        var replied = json.path("ua:replied");
        if (!replied.isMissingNode() && !replied.isNull() && !replied.isBoolean()) {
            complain("ua:replied", "Whether the official has answered: true or false.", "false when it is missing");
        }
        return replied.asBoolean(false);
    }

    boolean sayADay() {
        return json.hasNonNull("action_date");
    }

    private LocalDate actedOn(Instant now) {
        if (!sayADay()) {
            return LocalDate.ofInstant(now, ZoneOffset.UTC);
        }
        var date = json.path("action_date");
        try {
            var text = date.asText();
            return text.length() == 10
                    ? LocalDate.parse(text)
                    : OffsetDateTime.parse(text).toLocalDate();
        } catch (DateTimeParseException odd) {
            complain("action_date", "When it was done, in ISO 8601.", "2026-11-22T09:30:00Z");
            return LocalDate.ofInstant(now, ZoneOffset.UTC);
        }
    }

    private void complain(String property, String description, String hint) {
        complaints.add(OsdiComplaint.at("invalid", description, property).hinting(hint));
    }
}
