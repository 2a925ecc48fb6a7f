package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.admission.Sections;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.osdi.Identifiers;
import org.clarion.osdi.OsdiComplaint;
import org.clarion.typed.CountryList;
import org.jspecify.annotations.Nullable;

/** What a client posted, read with care: every fault becomes a complaint, and all complaints are answered at once. */
final class Submission {

    private static final int LONGEST_COMMENT = 500;

    private final JsonNode json;
    private final Sections sections;
    private final List<OsdiComplaint> complaints = new ArrayList<>();

    Submission(JsonNode json, Sections sections) {
        this.json = json;
        this.sections = sections;
    }

    List<OsdiComplaint> complaints() {
        return complaints;
    }

    /** A field that people cannot see, so only machines fill it. */
    boolean fellIntoTheHoneypot() {
        return !json.path("website").asText("").isEmpty();
    }

    /** In the reporter's own words, for staff; null when they said nothing. */
    @Nullable
    String comment() {
        var comment = json.path("ua:comment");
        var said = comment.asText("").replace("\r\n", "\n").strip();
        var odd = !comment.isMissingNode() && !comment.isNull() && !comment.isTextual();
        if (odd || said.codePointCount(0, said.length()) > LONGEST_COMMENT) {
            complain("ua:comment", "A text for staff.", "At most 500 characters.");
        }
        return said.isEmpty() || comment.isNull() ? null : said;
    }

    boolean wantsTheWholeAnswer() {
        return json.path("osdi:control").path("return_response").asBoolean(true);
    }

    /**
     * Person details are dropped here; only the country goes on.
     *
     * @param door by which it came: keys of one door never meet those of another
     */
    Report report(ActionSheet appeal, String door, Instant now) {
        json.properties().stream()
                .filter(field -> !field.getKey().equals("identifiers")) // they have their own, narrower rule
                .flatMap(field -> StorableText.faults(field.getKey(), field.getValue()))
                .forEach(name ->
                        complain(name, "A control character or half a sign.", "Send whole Unicode characters."));
        var fields = new OutreachFields(json, sections, complaints);
        var names = names(door);
        var deed = fields.deed(target(appeal), country(), now);
        var report = Report.fresh(names.getFirst(), appeal.actionId(), Origin.API, deed)
                .alsoNamed(names.subList(1, names.size()));
        return fields.sayADay() ? report : report.onADayOfOurs();
    }

    /** The first is the key. In whichever order they come another time, they are of the same report. */
    private List<String> names(String door) {
        var identifiers = json.path("identifiers");
        if (identifiers.isMissingNode() || identifiers.isNull() || identifiers.isEmpty() && identifiers.isArray()) {
            return List.of("unnamed:" + UUID.randomUUID());
        }
        var texts =
                identifiers.valueStream().map(JsonNode::textValue).distinct().toList();
        if (texts.isEmpty() || !Identifiers.areGood(texts)) {
            complain(
                    "identifiers",
                    "An array of 1 to 20 strings, each of 1 to 200 visible characters.",
                    "[\"mysite:7f31\"]");
            return List.of("unnamed:" + UUID.randomUUID());
        }
        return texts.stream().map(text -> door + text).toList();
    }

    /** An official we do not know is nobody in particular: a spelling must not cost an action its report. */
    private @Nullable UUID target(ActionSheet appeal) {
        var targets = json.path("targets");
        if (targets.size() > 1) {
            complain("targets", "One outreach goes to one target.", "Post one outreach for each target.");
        }
        return appeal.targets().stream()
                .filter(target -> TargetRecognition.isMeant(target, targets.path(0)))
                .findFirst()
                .map(target -> target.targetId())
                .orElse(null);
    }

    private @Nullable String country() {
        var written = json.path("person")
                .path("postal_addresses")
                .path(0)
                .path("country")
                .asText("");
        var country = CountryList.read(written);
        if (country.isEmpty() && !written.isBlank()) {
            complain("person.postal_addresses[0].country", "Two letters of ISO 3166-1, or XK for Kosovo.", "PE");
        }
        return country.orElse(null);
    }

    private void complain(String property, String description, String hint) {
        complaints.add(OsdiComplaint.at("invalid", description, property).hinting(hint));
    }
}
